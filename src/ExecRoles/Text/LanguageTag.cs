using System.Globalization;

namespace ExecRoles;

/// <summary>BCP 47 language tags as plain strings, so that nothing depends on the cultures that a machine has.</summary>
/// <remarks>
/// Sources: BCP 47 (RFC 5646, sections 2.1 for the syntax and 2.1.1 for the letter case) and RFC 4647, section 3.4 (lookup).
/// </remarks>
internal static class LanguageTag
{
    private const int LongestSubtag = 8;

    // ISO 639: two letters, or three where there are no two. Longer primary subtags are well-formed, but not one is registered.
    private const int LongestCode = 3;

    /// <summary>Returns the tag in the letter case that BCP 47 recommends: <c>zh-hant-tw</c> gives <c>zh-Hant-TW</c>.</summary>
    internal static string Require(string languageTag, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(languageTag, parameterName);
        return Problem(languageTag) is { } problem ? throw new ArgumentException(problem, parameterName) : Canonicalize(languageTag);
    }

    /// <summary>Says what is wrong with a tag, or returns <see langword="null"/> if it is well-formed.</summary>
    internal static string? Problem(string languageTag) => !IsWellFormed(languageTag)
        ? $"{Quotation.Of(languageTag)} is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'{Hint(languageTag)}."
        : ProblemOfLanguage(languageTag);

    /// <summary>
    /// Says what is wrong with a tag that nobody would ask for: a name such as <c>german</c>, or a code such as <c>deu</c> that has a
    /// shorter one.
    /// </summary>
    private static string? ProblemOfLanguage(string languageTag)
    {
        int length = SubtagLength(languageTag, 0);
        if (length < LongestCode)
        {
            return null;
        }

        string primary = languageTag.Substring(0, length);
        string? tag = LanguageNames.TagOf(primary);
        if (tag is null && length == LongestCode)
        {
            return null;
        }

        string meant = tag is null ? string.Empty : $" Did you mean {Quotation.Of(Canonicalize($"{tag}{languageTag.Substring(length)}"))}?";
        return $"{Quotation.Of(languageTag)} does not begin with the code of a language. "
            + $"Use a BCP 47 tag such as 'en', 'de' or 'de-AT'.{meant}";
    }

    private static bool IsWellFormed(string languageTag)
    {
        bool isPrivateUse = false;
        int previousLength = 0;
        int length;
        for (int start = 0; start <= languageTag.Length; start += length + 1)
        {
            length = SubtagLength(languageTag, start);
            bool isLast = start + length == languageTag.Length;
            bool fits = start == 0 ? IsPrimary(languageTag, length) : length is > 0 and <= LongestSubtag;
            bool isStranded = length == 1 && !isPrivateUse && (isLast || previousLength == 1);
            if (!fits || isStranded)
            {
                return false;
            }

            isPrivateUse |= length == 1 && (languageTag[start] | 0x20) == 'x';
            previousLength = length;
        }

        return true;
    }

    /// <summary>
    /// Says whether a range such as <c>de_AT.UTF-8</c> is the given language, whose tag is canonical, or a more specific form of it.
    /// </summary>
    internal static bool Matches(string range, string language) =>
        // A canonical tag begins with a lower-case letter: this alone settles most comparisons.
        range.Length >= language.Length && (range[0] | 0x20) == language[0] && BeginsWith(range, language);

    private static bool BeginsWith(string range, string language)
    {
        for (int index = 1; index < language.Length; index++)
        {
            if (range[index] != language[index] && Fold(range[index]) != Fold(language[index]))
            {
                return false;
            }
        }

        return range.Length == language.Length || range[language.Length] is '-' or '_' or '.' or '@';
    }

    private static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        '_' => '-',
        _ => character,
    };

    private static bool IsPrimary(string languageTag, int length)
    {
        for (int index = 0; index < length; index++)
        {
            if ((languageTag[index] | 0x20) is < 'a' or > 'z')
            {
                return false;
            }
        }

        return length is >= 2 and <= LongestSubtag || (length == 1 && languageTag[0] is 'x' or 'X' or 'i' or 'I');
    }

    private static int SubtagLength(string languageTag, int start)
    {
        int end = start;
        while (end < languageTag.Length && (languageTag[end] is >= '0' and <= '9' || (languageTag[end] | 0x20) is >= 'a' and <= 'z'))
        {
            end++;
        }

        bool isDelimited = end == languageTag.Length || languageTag[end] == '-';
        return isDelimited ? end - start : 0;
    }

    internal static string Canonicalize(string languageTag)
    {
        string[] subtags = languageTag.ToLower(CultureInfo.InvariantCulture).Split('-');
        for (int index = 1; index < subtags.Length && subtags[index - 1].Length > 1; index++)
        {
            string subtag = subtags[index];
            subtags[index] = subtag.Length switch
            {
                2 => subtag.ToUpperInvariant(),
                4 when subtag[0] is >= 'a' => char.ToUpperInvariant(subtag[0]) + subtag.Substring(1),
                _ => subtag,
            };
        }

        string canonical = string.Join("-", subtags);
        return canonical == languageTag ? languageTag : canonical;
    }

    private static string Hint(string languageTag)
    {
        string repaired = languageTag.Trim().Replace('_', '-');
        return repaired.Length > 0 && IsWellFormed(repaired) ? $"; write {Quotation.Of(Canonicalize(repaired))}" : string.Empty;
    }
}
