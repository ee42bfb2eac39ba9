namespace ExecRoles.Titles;

/// <summary>One line of a vocabulary: what the words are, of which language, the words.</summary>
/// <remarks>Built-in words and users' own have the same form, so that one reader makes the lexicon of both.</remarks>
internal sealed class VocabularyLine(string head, string language, bool isStrict, string[] words)
{
    internal const string AnyLanguage = "*";

    /// <summary>Gets what stands before the colon, without the language: <c>rank head</c>, or nothing below a function.</summary>
    internal string[] Head { get; } = head.Length == 0 ? [] : head.Split(' ');

    /// <summary>Gets what the words are, such as <c>rank</c>; empty below a function or a label.</summary>
    internal string Kind => Head.Length == 0 ? string.Empty : Head[0];

    /// <summary>Gets the word after the kind, such as <c>head</c>.</summary>
    internal string Argument => Head.Length < 2 ? string.Empty : Head[1];

    internal string Language { get; } = language;

    internal bool IsStrict { get; } = isStrict;

    internal string[] Words { get; } = words;

    /// <summary>Reads a line as the files of words have it.</summary>
    internal static VocabularyLine Parse(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || line.Contains(" = "))
        {
            return new VocabularyLine(line, AnyLanguage, isStrict: false, []);
        }

        string head = line.Substring(0, colon);
        int space = head.LastIndexOf(' ');
        string language = head.Substring(space + 1);
        return new VocabularyLine(
            space < 0 ? string.Empty : head.Substring(0, space),
            language.TrimEnd('!'),
            language[language.Length - 1] == '!',
            SplitWords(line.Substring(colon + 2)));
    }

    internal static string[] SplitWords(string words) => Array.ConvertAll(words.Split(';'), static word => word.Trim());
}
