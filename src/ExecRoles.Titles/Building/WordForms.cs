namespace ExecRoles.Titles;

/// <summary>
/// Spells out the forms of a word: <c>leiter+</c> those of a person, <c>technisch~</c> those of an adjective, and how people shorten
/// <c>… management</c>.
/// </summary>
internal static class WordForms
{
    private const string Management = " management";
    private static readonly string[] Person = [string.Empty, "in", "s", "innen"];
    private static readonly string[] Weak = ["en"];
    private static readonly string[] Adjective = [string.Empty, "e", "er", "en", "es", "em"];

    internal static IEnumerable<string> Of(string word)
    {
        int mark = word.IndexOfAny(['+', '~']);
        if (mark < 1 || !char.IsLetter(word[mark - 1]))
        {
            return word.EndsWith(Management, StringComparison.Ordinal) ? [word, Shorten(word, " mgmt"), Shorten(word, " mgt")] : [word];
        }

        string stem = word.Substring(0, mark);
        string rest = word.Substring(mark + 1);
        IEnumerable<string> endings = word[mark] == '~' ? Adjective
            : stem[stem.Length - 1] == 't' ? Person.Concat(Weak)
            : Person;
        return endings.SelectMany(ending => Of(stem + ending + rest));
    }

    private static string Shorten(string word, string end) => word.Remove(word.Length - Management.Length) + end;
}
