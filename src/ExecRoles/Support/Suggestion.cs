namespace ExecRoles;

/// <summary>Tells which words are known, and which of them was probably meant.</summary>
internal static class Suggestion
{
    private const int Shown = 10;

    internal static string For(string word, IReadOnlyCollection<string> known, string kind = "ids")
    {
        List<KeyValuePair<string, string>> names = new(known.Count);
        foreach (string name in known)
        {
            names.Add(new KeyValuePair<string, string>(name, name));
        }

        return For(word, known, names, kind);
    }

    /// <summary>Looks for the nearest word by other names, too: each pair is a name and the word that it stands for.</summary>
    internal static string For(
        string word, IReadOnlyCollection<string> known, List<KeyValuePair<string, string>> names, string kind = "ids")
    {
        string meant = NearestMatch.Find(word, names) is { } nearest ? $" Did you mean {Quotation.Of(nearest)}?" : string.Empty;
        return $"Known {kind}: {List(known)}.{meant}";
    }

    private static string List(IReadOnlyCollection<string> known)
    {
        if (known.Count == 0)
        {
            return "none";
        }

        string list = string.Join(", ", known.Take(Shown).Select(Quotation.Shortened));
        return known.Count > Shown ? $"{list} and {known.Count - Shown} more" : list;
    }
}
