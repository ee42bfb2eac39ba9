using System.ComponentModel;
using System.Globalization;

namespace ExecRoles;

/// <summary>
/// Reads company forms for whatever asks a type how to read it (configuration, MVC, PowerShell); named by an attribute, not meant for
/// code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompanyFormTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="value"/> is a string, but not an id.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        "" => null,
        string text => CompanyForm.Parse(text),
        _ => base.ConvertFrom(context, culture, value),
    };

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) =>
        value is CompanyForm || CompanyForm.TryParse(value as string, out _);
}
