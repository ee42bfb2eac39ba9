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

    internal static string NameOf(string text, int open, int close, out bool isLowered)
    {
        string placeholder = text.Substring(open + 1, close - open - 1);
        isLowered = placeholder.EndsWith(LowerFormat, StringComparison.Ordinal);
        return isLowered ? placeholder.Substring(0, placeholder.Length - LowerFormat.Length) : placeholder;
    }

    /// <summary>Says what is wrong with a text that shall stand in the place of another, or returns <see langword="null"/>.</summary>
    internal static string? Problem(string key, string original, string replacement)
    {
        SortedSet<string> needed = Names(original);
        return needed.SetEquals(Names(replacement))
            ? null
            : $"The text for '{key}' needs {List(needed)}, but {Quotation.Of(replacement)} has {List(Names(replacement))}.";
    }

    private static SortedSet<string> Names(string text)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        int position = 0;
        while (TryFind(text, position, out int open, out int close))
        {
            names.Add("{" + NameOf(text, open, close, out _) + "}");
            position = close + 1;
        }

        return names;
    }

    private static string List(SortedSet<string> names)
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
