using System.ComponentModel;
using System.Globalization;

namespace ExecRoles;

/// <summary>Converts role ids from and to strings, for configuration binding, MVC models and property grids.</summary>
/// <remarks>An empty string stands for no id, so that a field can be cleared.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoleIdTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value switch
        {
            "" => null,
            string text => RoleId.Parse(text),
            _ => base.ConvertFrom(context, culture, value),
        };

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) =>
        value is RoleId || RoleId.TryParse(value as string, out _);
}
