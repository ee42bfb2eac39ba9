namespace ExecRoles.Titles;

/// <summary>
/// The nouns for persons that show a gender: English ones on <c>man</c>, and German ones as the titles of a catalog have them.
/// </summary>
internal sealed class PersonNouns
{
    // Devices, not people.
    private static readonly string[] NoPersons = ["halbleiter", "supraleiter", "wellenleiter", "ableiter"];

    internal readonly List<PersonNoun> All = [];
    private readonly int englishCount;

    internal PersonNouns()
    {
        All.Add(new PersonNoun("chairwoman", "chairman", "chair", "chairperson"));
        All.Add(new PersonNoun("forewoman", "foreman", "supervisor"));

        // Other words end in "man" that have nothing to do with men; so these are named one by one.
        foreach (string stem in "alder anchor business congress council crafts ombuds sales spokes sports states trades".Split(' '))
        {
            All.Add(new PersonNoun(stem + "woman", stem + "man", stem + "person"));
        }

        englishCount = All.Count;
    }

    internal bool IsEnglish(int index) => index < englishCount;

    /// <summary>Learns the nouns in which two forms of a title differ, and what the neutral form has instead.</summary>
    internal void Learn(string feminine, string masculine, string? neutral)
    {
        List<string> women = WordsOf(feminine);
        List<string> men = WordsOf(masculine);
        List<string> both = neutral is null ? [] : WordsOf(neutral);
        bool isBeforeNoun = false;
        for (int index = women.Count - 1; women.Count == men.Count && index >= 0; index--)
        {
            if (AreForms(women[index], men[index]))
            {
                if (!isBeforeNoun || !GermanWords.IsInflected(women[index], men[index]))
                {
                    Add(women[index], men[index], both.Count == men.Count && AreForms(both[index], men[index]) ? both[index] : null);
                }

                isBeforeNoun = true;
            }
        }
    }

    /// <summary>
    /// Tells the sides of an alias such as <c>Finanzchef/Finanzchefin</c> apart, the feminine first; <see langword="null"/> if it has none.
    /// </summary>
    internal static string[]? SidesOf(string alias)
    {
        string[] sides = alias.Split('/');
        List<string> first = WordsOf(sides[0]);
        List<string> second = sides.Length == 2 ? WordsOf(sides[1]) : [];
        for (int index = first.Count - 1; first.Count == second.Count && index >= 0; index--)
        {
            string one = first[index];
            string other = second[index];
            if (AreForms(one, other))
            {
                return GermanWords.IsFeminineOf(one, other) ? [sides[0].Trim(), sides[1].Trim()] : [sides[1].Trim(), sides[0].Trim()];
            }
        }

        return null;
    }

    /// <summary>Finds the longest noun that a word is or ends with; negative if there is none.</summary>
    internal int Find(string word, out TitleGender gender)
    {
        int found = -1;
        int length = 0;
        gender = TitleGender.Neutral;
        for (int index = 0; index < All.Count; index++)
        {
            for (TitleGender form = TitleGender.Feminine; form <= TitleGender.Masculine; form++)
            {
                string noun = All[index].Of(form);
                if (noun.Length > length && word.EndsWith(noun, StringComparison.Ordinal))
                {
                    found = index;
                    length = noun.Length;
                    gender = form;
                }
            }
        }

        for (int index = 0; found >= 0 && index < NoPersons.Length; index++)
        {
            found = word.EndsWith(NoPersons[index], StringComparison.Ordinal) ? -1 : found;
        }

        return found;
    }

    private void Add(string feminine, string masculine, string? neutral)
    {
        PersonNoun? noun = null;
        foreach (PersonNoun known in All)
        {
            noun ??= known.Masculine == masculine && known.Feminine == feminine ? known : null;
        }

        if (noun is null)
        {
            noun = new PersonNoun(feminine, masculine);
            All.Add(noun);
        }

        if (noun is { Neutral.Length: 0 } && neutral is not null)
        {
            noun.Neutral = [neutral];
        }
    }

    // Forms of one word begin alike; titles may differ in more than that.
    private static bool AreForms(string one, string other) => one != other && string.CompareOrdinal(one, 0, other, 0, 3) == 0;

    private static string LastPart(string word) => word.Substring(word.LastIndexOf('-') + 1);

    private static List<string> WordsOf(string title)
    {
        List<string> words = [];
        for (TitleWordReader reader = new(title); reader.Read();)
        {
            words.Add(LastPart(reader.Word));
        }

        return words;
    }
}
