using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>The stable id of a role, such as <c>cio</c> or <c>head-of-payroll</c>: a type for models, routes and keys.</summary>
/// <remarks>
/// Lower-case ASCII words joined by hyphens: <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>. Immutable and thread-safe; equality and order are ordinal.
/// Ids have no language. An id does not say that a role exists: <see cref="RoleCatalog.TryGet(string, out Role)"/> tells that. An id can
/// be given
/// wherever a string is taken.
/// </remarks>
[TypeConverter(typeof(RoleIdTypeConverter))]
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class RoleId : IEquatable<RoleId?>, IComparable<RoleId?>, IComparable, IFormattable
#if NET8_0_OR_GREATER
    , ISpanParsable<RoleId>, ISpanFormattable
#endif
{
    private const string What = "a role id";

    private RoleId(string value) => Value = value;

    /// <summary>Gets the id as a string.</summary>
    public string Value { get; }

    /// <summary>Says whether two ids are equal.</summary>
    public static bool operator ==(RoleId? left, RoleId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two ids are unequal.</summary>
    public static bool operator !=(RoleId? left, RoleId? right) => !(left == right);

    /// <summary>Says whether one id comes before another in ordinal order; <see langword="null"/> comes first.</summary>
    public static bool operator <(RoleId? left, RoleId? right) => Compare(left, right) < 0;

    /// <summary>Says whether one id comes before another in ordinal order, or is equal to it.</summary>
    public static bool operator <=(RoleId? left, RoleId? right) => Compare(left, right) <= 0;

    /// <summary>Says whether one id comes after another in ordinal order.</summary>
    public static bool operator >(RoleId? left, RoleId? right) => Compare(left, right) > 0;

    /// <summary>Says whether one id comes after another in ordinal order, or is equal to it.</summary>
    public static bool operator >=(RoleId? left, RoleId? right) => Compare(left, right) >= 0;

    /// <summary>Gives an id wherever a string is taken.</summary>
    /// <param name="id">The id; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator string?(RoleId? id) => id?.Value;

    /// <summary>Makes an id from a string.</summary>
    /// <param name="s">The string, exactly as the id is written.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a role id, or is reserved.</exception>
    public static RoleId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out RoleId? id) ? id : throw new FormatException(Identifier.Problem(s, What, TextKeys.Roots));
    }

    /// <summary>Makes an id from a string, if it is one.</summary>
    /// <param name="s">The string, exactly as the id is written; any other string is allowed.</param>
    /// <param name="result">The id, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if <paramref name="s"/> is a role id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out RoleId result)
    {
        result = s is not null && Identifier.IsGood(s, TextKeys.Roots) ? new RoleId(s) : null;
        return result is not null;
    }

#if NET8_0_OR_GREATER
    static RoleId IParsable<RoleId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RoleId>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RoleId result) =>
        TryParse(s, out result);

    static RoleId ISpanParsable<RoleId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<RoleId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out RoleId result) =>
        TryParse(s.ToString(), out result);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = Value.TryCopyTo(destination);
        charsWritten = fits ? Value.Length : 0;
        return fits;
    }
#endif

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool Equals(RoleId? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleId);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Compares two ids in ordinal order.</summary>
    /// <param name="other">The other id; <see langword="null"/> comes first.</param>
    /// <returns>A negative number, zero or a positive number, as this id comes before, is equal to or comes after the other.</returns>
    public int CompareTo(RoleId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null or RoleId
        ? CompareTo(obj as RoleId)
        : throw new ArgumentException($"A role id cannot be compared with a {obj.GetType()}. Give another role id.", nameof(obj));

    /// <summary>Returns the id as a string.</summary>
    /// <returns><see cref="Value"/>; the same in every language.</returns>
    public override string ToString() => Value;

    /// <summary>Makes an id from a string that is known to be a good one.</summary>
    internal static RoleId FromChecked(string id) => new(id);

    internal static RoleId Require(string id, string parameterName) =>
        new(Identifier.Require(id, What, parameterName, TextKeys.Roots));

    private static int Compare(RoleId? left, RoleId? right) => string.CompareOrdinal(left?.Value, right?.Value);
}
