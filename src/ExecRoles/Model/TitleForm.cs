using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>
/// One form of a role's title: how the function, a woman or a man is called, in any company or in the body that runs one.
/// </summary>
/// <remarks>
/// Only languages whose titles know a gender have forms; in others the title itself is the neutral form. Immutable and thread-safe. Two
/// forms
/// are equal if company form, gender, text and sources are equal. <see cref="Role.GetTitle(string, TitleStyle)"/> picks one, and makes
/// others from them.
/// </remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class TitleForm : IEquatable<TitleForm?>
{
    /// <summary>Initializes a form of a title.</summary>
    /// <param name="body">Whether it is the title of the function, or of a seat in the body that runs such a company.</param>
    /// <param name="gender">Of whom it speaks.</param>
    /// <param name="text">The title, in the languages that have such a form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gender"/> is not a defined value.</exception>
    public TitleForm(CompanyForm body, TitleGender gender, LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(body);
        EnumWords.Genders.Require((int)gender, nameof(gender));
        ArgumentNullException.ThrowIfNull(text);
        Body = body;
        Gender = gender;
        Text = text;
    }

    /// <summary>Gets whether it is the title of the function, or of a seat in the body that runs such a company.</summary>
    public CompanyForm Body { get; }

    /// <summary>Gets of whom it speaks.</summary>
    public TitleGender Gender { get; }

    /// <summary>Gets the title, in the languages that have such a form.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets or initializes where it comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> Sources { get => SourceList.Items; init => SourceList = SourceList.Require(value, nameof(value)); }

    // Set by initializers only.
    internal SourceList SourceList = SourceList.Empty;

    /// <summary>Says whether two forms are equal.</summary>
    public static bool operator ==(TitleForm? left, TitleForm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two forms are unequal.</summary>
    public static bool operator !=(TitleForm? left, TitleForm? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TitleForm? other) => other is not null
        && Body.Equals(other.Body)
        && Gender == other.Gender
        && Text.Equals(other.Text)
        && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TitleForm);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode();

    /// <summary>Returns the title in the language of the current UI culture.</summary>
    /// <returns>The title, in the default language where no other fits; never empty.</returns>
    public override string ToString() => Text.ToString();

    internal TitleForm With(LocalizedText text) =>
        ReferenceEquals(text, Text) ? this : new TitleForm(Body, Gender, text) { SourceList = SourceList };
}
