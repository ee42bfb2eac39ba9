using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ExecRoles.EntityFrameworkCore;

/// <summary>Tells whether a text has changed: its words or its default language.</summary>
/// <remarks>Texts are immutable, so that a text is its own snapshot. Immutable and thread-safe.</remarks>
public sealed class LocalizedTextComparer() : ValueComparer<LocalizedText>(
    static (left, right) => AreSame(left, right),
    static text => text.GetHashCode(),
    static text => text)
{
    /// <summary>Says whether two texts are stored as the same JSON.</summary>
    /// <param name="left">A text, or <see langword="null"/>.</param>
    /// <param name="right">Another text, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if they are equal and have the same default language.</returns>
    public static bool AreSame(LocalizedText? left, LocalizedText? right) =>
        left == right && left?.DefaultLanguage == right?.DefaultLanguage;
}
