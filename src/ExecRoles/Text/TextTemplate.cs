namespace ExecRoles;

/// <summary>A text with named placeholders, such as <c>Only {roles}</c>; <c>{areas:lower}</c> begins each value in lower case.</summary>
internal static class TextTemplate
{
    internal const string LowerFormat = ":lower";
    private const int Shown = 10;

    /// <summary>Finds the next placeholder from a position on; returns <see langword="false"/> where there is none.</summary>
    internal static bool TryFind(string text, int position, out int open, out int close)
    {
        open = text.IndexOf('{', position);
        close = open < 0 ? -1 : text.IndexOf('}', open);
        return close >= 0;
    }

    /// <summary>Finds where the name of a placeholder ends: before <see cref="LowerFormat"/>, if it has that.</summary>
    internal static int EndOfName(string text, int open, int close)
    {
        int end = close - LowerFormat.Length;
        return end > open && text.IndexOf(LowerFormat, end, LowerFormat.Length, StringComparison.Ordinal) == end ? end : close;
    }

    internal static bool IsNamed(string text, int open, int end, string name) =>
        end - open - 1 == name.Length && text.IndexOf(name, open + 1, name.Length, StringComparison.Ordinal) > open;

    /// <summary>Says what is wrong with a text that replaces another, or returns <see langword="null"/>.</summary>
    /// <remarks>
    /// Each placeholder is needed as often as in the original: in enumerations, one more would double the text with each item.
    /// </remarks>
    internal static string? Problem(string key, string original, string replacement)
    {
        List<string> needed = Names(original);
        List<string> given = Names(replacement);
        return needed.SequenceEqual(given)
            ? null
            : $"The text for '{key}' needs {List(needed)}, but {Quotation.Of(replacement)} has {List(given)}.";
    }

    /// <summary>Lists the placeholders in ordinal order, each as often as it is there.</summary>
    private static List<string> Names(string text)
    {
        List<string> names = [];
        int position = 0;
        while (TryFind(text, position, out int open, out int close))
        {
            string name = text.Substring(open + 1, EndOfName(text, open, close) - open - 1);
            names.Add($"{{{name}}}");
            position = close + 1;
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static string List(List<string> names)
    {
        string list = string.Join(", ", names.Take(Shown).Select(Quotation.Shortened));
        return names.Count switch
        {
            0 => "no placeholder",
            1 => "the placeholder " + list,
            <= Shown => "the placeholders " + list,
            _ => $"the placeholders {list} and {names.Count - Shown} more",
        };
    }
}
