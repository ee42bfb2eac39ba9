namespace ExecRoles.Titles;

/// <summary>Adds what the catalog itself says of its roles: titles, forms in all styles, aliases, abbreviations.</summary>
internal sealed class CatalogTitles(RoleCatalog catalog, TitleLexicon lexicon, LexiconEntries entries, RoleSets sets, RoleLines lines)
{
    private static readonly TitleStyle[] Styles =
    [
        TitleStyle.Neutral, TitleStyle.Feminine, TitleStyle.Masculine, TitleStyle.Pair, TitleStyle.Colon, TitleStyle.Asterisk,
        TitleStyle.Slash,
    ];

    // The roles that the vocabulary does not know.
    private readonly HashSet<string> _own = [.. catalog.Where(role => !sets.IsNamed(role.Id)).Select(static role => role.Id.Value)];

    internal void Add(Role role)
    {
        bool isOwn = _own.Contains(role.Id);
        AddTitles([role.Title], role.Id, TitleStrength.Exact, isOwn);
        AddForms(role, isOwn);
        AddTitles(role.Aliases, role.Id, TitleStrength.Exact, isOwn);
        AddTitles(role.FunctionalTitles, role.Id, TitleStrength.Functional, isOwn);
        if (isOwn)
        {
            AddAbbreviation(role);
        }
    }

    /// <summary>Adds the ambiguous titles of a role, after the titles of all roles.</summary>
    internal void AddAmbiguousTitles(Role role)
    {
        bool isOwn = _own.Contains(role.Id);
        foreach (AmbiguousTitle ambiguous in role.AmbiguousTitles)
        {
            // What the vocabulary knows of a built-in role rules; the roles that one person holds are sure.
            if (isOwn || (ambiguous.CombinesRoles && !ambiguous.Title.All(text => NamesAsMany(ambiguous.RoleIds.Count, text.Value))))
            {
                AddAmbiguous(role, ambiguous, isOwn);
            }
        }
    }

    private void AddForms(Role role, bool isOwn)
    {
        foreach (CompanyForm body in role.TitleForms.Select(static form => form.Body).Distinct())
        {
            foreach (string language in role.TitleForms.SelectMany(static form => form.Text).Select(static text => text.Key).Distinct())
            {
                foreach (TitleStyle style in Styles)
                {
                    // What a function is called says no more than the rank in it, where the vocabulary knows that.
                    if (role.GetTitle(language, style, body) is { } form
                        && (isOwn || !body.Equals(CompanyForm.Function) || !IsUnderstood(role.Id, form)))
                    {
                        AddWhole(role.Id, form, TitleStrength.Exact, isOwn);
                    }
                }
            }
        }
    }

    private void AddTitles(IEnumerable<LocalizedText> titles, RoleId id, TitleStrength strength, bool isOwn)
    {
        foreach (string text in titles.SelectMany(static title => title).Select(static text => text.Value))
        {
            AddWhole(id, text, strength, isOwn);

            // Titles that name both forms: "Leiter Recht/Leiterin Recht".
            int slash = text.IndexOf('/');
            if (slash > 3 && text.IndexOf('/', slash + 1) < 0)
            {
                AddWhole(id, text.Substring(0, slash), strength, isOwn);
                AddWhole(id, text.Substring(slash + 1), strength, isOwn);
            }
        }
    }

    private bool IsUnderstood(RoleId id, string title)
    {
        Span<Finding> findings = stackalloc Finding[Finding.Most];
        TitleReading reading = Read(title, findings);
        return reading.IsWhole && reading.Count == 1 && lexicon.Sets[findings[0].Set].IsOnly(id);
    }

    private bool NamesAsMany(int roles, string title) => Read(title, stackalloc Finding[Finding.Most]).Count == roles;

    private TitleReading Read(string title, Span<Finding> findings)
    {
        Span<char> folded = stackalloc char[TitleScanner.FoldedLength(title.Length)];
        Span<Token> tokens = stackalloc Token[TitleScanner.TokensIn(title.Length)];
        return TitleReading.Read(lexicon, title.AsSpan(), folded, tokens, findings);
    }

    private void AddWhole(RoleId id, string title, TitleStrength strength, bool isOwn)
    {
        if (entries.Find(title, marksStart: false) is not { } key
            || (!key.IsPhrase && lexicon[lexicon.Find(key.Hash)].Is(WordClass.Acronym)))
        {
            return;
        }

        short index = lexicon.Wholes.Find(key.Hash);
        if (index == 0)
        {
            LabelEntry label = new() { IsOpen = true };
            label.Findings.Add(new(sets.Of([id]), strength));
            AddLabel(title, lexicon.AddLabel(label), isOwn);
            return;
        }

        LabelEntry other = lexicon.Labels[index];
        TitleStrength least = other.Findings[0].Strength;
        if (strength < least || other.Findings.Exists(found => lexicon.Sets[found.Set].IndexOf(id) >= 0 && found.Strength == strength))
        {
            return;
        }

        // Two roles lead one function; but one title of two roles decides nothing.
        string[] rivals = [.. other.Findings.SelectMany(found => lexicon.Sets[found.Set].Roles).Select(static rival => rival.Value)];
        bool isChoice = strength == TitleStrength.Exact && least == TitleStrength.Exact;
        if (isChoice || strength > least)
        {
            other.Findings.Clear();
        }

        other.Findings.Add(isChoice ? new(sets.Of([.. rivals, id.Value]), TitleStrength.Ambiguous) : new(sets.Of([id]), strength));
    }

    // The titles of an own role count inside a longer title too, since no grammar knows its words.
    private void AddLabel(string title, short label, bool isOwn)
    {
        if (entries.Find(title, marksStart: isOwn) is { } key)
        {
            lexicon.Wholes.Set(key.Hash, label);
            if (isOwn)
            {
                ref Lexeme lexeme = ref lexicon.Entry(key.Hash, key.IsPhrase);
                lexeme.Classes |= WordClass.Label;
                lexeme.Label = lexeme.Label == 0 ? label : lexeme.Label;
            }
        }
    }

    private void AddAmbiguous(Role role, AmbiguousTitle ambiguous, bool isOwn)
    {
        string[] roles = ambiguous.RoleIds.Count == 0 ? [role.Id] : [.. ambiguous.RoleIds.Select(static id => id.Value)];
        LabelEntry label = new() { OtherReadings = [.. ambiguous.OtherReadings.Select(static reading => reading.In("en"))] };
        if (ambiguous.CombinesRoles)
        {
            Array.ForEach(roles, id => label.Findings.Add(new(sets.Of([id]), TitleStrength.Exact)));
        }
        else
        {
            label.Findings.Add(new(sets.Of(roles), TitleStrength.Ambiguous));
        }

        short index = lexicon.AddLabel(label);
        foreach (KeyValuePair<string, string> text in ambiguous.Title)
        {
            AddLabel(text.Value, index, isOwn);
        }
    }

    // What another role is called too, nothing decides.
    private void AddAbbreviation(Role role)
    {
        if (role.Abbreviation is { } abbreviation && entries.Find(abbreviation) is { } key)
        {
            LabelEntry other = lexicon.Labels[lexicon.Entry(key.Hash, key.IsPhrase).Label];
            string[] rivals = [.. other.Findings.SelectMany(found => lexicon.Sets[found.Set].Roles).Select(static id => id.Value)];
            LabelEntry label = new() { IsOpen = true, IsOpenChoice = rivals.Length > 0, OtherReadings = other.OtherReadings };
            TitleStrength strength = rivals.Length == 0 ? TitleStrength.Exact : TitleStrength.Ambiguous;
            label.Findings.Add(new(sets.Of([.. rivals, role.Id.Value]), strength));
            lines.AddAcronym(abbreviation, lexicon.AddLabel(label), replaces: true);
        }
    }
}
