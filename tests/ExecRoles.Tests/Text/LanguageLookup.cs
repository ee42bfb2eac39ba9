namespace ExecRoles.Tests.Text;

/// <summary>The lookup of RFC 4647, section 3.4, done by truncation as the RFC tells it, to measure the real one against.</summary>
internal static class LanguageLookup
{
    /// <summary>Finds the first language that is the range or one of its shorter forms; null where there is none.</summary>
    public static string? Find(string range, IReadOnlyCollection<string> languages)
    {
        string rest = range.Split('.', '@')[0].Replace('_', '-');
        while (rest.Length > 0)
        {
            foreach (string language in languages)
            {
                if (AsciiEquals(language, rest))
                {
                    return language;
                }
            }

            rest = rest[..Math.Max(rest.LastIndexOf('-'), 0)];
        }

        return null;
    }

    private static bool AsciiEquals(string left, string right) =>
        left.Length == right.Length && left.Zip(right).All(static pair => Lower(pair.First) == Lower(pair.Second));

    private static char Lower(char character) => char.IsAscii(character) ? char.ToLowerInvariant(character) : character;
}
