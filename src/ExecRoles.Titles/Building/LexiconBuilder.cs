namespace ExecRoles.Titles;

/// <summary>Makes the lexicon of a vocabulary and a catalog.</summary>
internal sealed class LexiconBuilder
{
    private static readonly Dictionary<string, WordClass> Classes = new()
    {
        ["article"] = WordClass.Of,
        ["preposition"] = WordClass.Of,
        ["conjunction"] = WordClass.Conjunction,
        ["rank"] = WordClass.Rank,
        ["office"] = WordClass.Office,
        ["chair"] = WordClass.Chair,
        ["board-noun"] = WordClass.BoardNoun,
        ["chief"] = WordClass.Chief,
        ["officer"] = WordClass.Officer,
        ["assistant"] = WordClass.Assistant,
        ["assistant-low"] = WordClass.AssistantLow,
        ["assistant-own"] = WordClass.AssistantOwn,
        ["office-of"] = WordClass.OfficeOf,
        ["deputy"] = WordClass.Deputy,
        ["former"] = WordClass.Former,
        ["former-behind"] = WordClass.FormerBehind,
        ["kill"] = WordClass.Kill,
        ["acting"] = WordClass.Acting,
        ["reports"] = WordClass.Reports,
        ["neutral"] = WordClass.Neutral,
        ["own"] = WordClass.Own,
        ["low"] = WordClass.Low,
        ["other"] = WordClass.Other,
        ["region"] = WordClass.Region,
        ["legal-form"] = WordClass.LegalForm,
    };

    private readonly TitleLexicon _lexicon = new();
    private readonly LexiconEntries _entries;
    private readonly RoleSets _sets;
    private readonly RoleLines _roleLines;

    private LexiconBuilder(RoleCatalog catalog)
    {
        _entries = new LexiconEntries(_lexicon);
        _sets = new RoleSets(catalog, _lexicon);
        _roleLines = new RoleLines(_lexicon, _entries, _sets);
    }

    internal static TitleLexicon Build(RoleCatalog catalog, IReadOnlyList<VocabularyLine> lines)
    {
        LexiconBuilder builder = new(catalog);
        builder._lexicon.MakeNamelessEntries();

        // Prepositions and the like first: they are no words of an expression.
        foreach (VocabularyLine line in lines.Where(IsDropped))
        {
            builder.AddClass(line);
        }

        foreach (VocabularyLine line in lines.Where(static line => !IsDropped(line)))
        {
            builder.Add(line);
        }

        CatalogTitles titles = new(catalog, builder._lexicon, builder._entries, builder._sets, builder._roleLines);
        foreach (Role role in catalog)
        {
            titles.Add(role);
        }

        foreach (Role role in catalog)
        {
            titles.AddAmbiguousTitles(role);
        }

        return builder._lexicon;
    }

    private static bool IsDropped(VocabularyLine line) => line.Kind is "article" or "preposition" or "conjunction";

    private void Add(VocabularyLine line)
    {
        switch (line.Kind)
        {
            case "":
                _roleLines.AddWords(line);
                break;
            case "acronym" or "pair" or "candidates":
                _roleLines.AddAcronym(string.Join(" ", line.Head));
                break;
            case "function":
                _roleLines.DeclareFunction(line.Head);
                break;
            case "label":
                _roleLines.DeclareLabel(line.Head);
                break;
            case "extend":
                _roleLines.Extend(line.Argument);
                break;
            case "top":
                _lexicon.TopSet = _sets.Of([line.Argument]);
                break;
            case "typo":
                Array.ForEach(line.Words, _lexicon.Typos.Add);
                break;
            case "prefix":
                Array.ForEach(line.Words, _lexicon.Prefixes.Add);
                break;
            case "neutral-suffix":
                Array.ForEach(line.Words, _lexicon.AddSuffix);
                break;
            default:
                AddClass(line);
                break;
        }
    }

    private void AddClass(VocabularyLine line)
    {
        WordClass classes = line.Kind == "preposition" ? PrepositionOf(line.Argument) : Classes[line.Kind];
        TitleStrength strength = line.Kind == "chair" ? RoleLines.StrengthOf(line.Argument) : TitleStrength.Ambiguous;
        short concept = line.Kind == "other" ? _roleLines.ConceptOf(line.Argument) : (short)0;
        RankClass rank = RankOf(line);
        _entries.Fill(line, (ref Lexeme lexeme) =>
        {
            lexeme.Classes |= classes;
            lexeme.Rank = lexeme.Rank == RankClass.None ? rank : lexeme.Rank;
            lexeme.Strength = strength > lexeme.Strength ? strength : lexeme.Strength;
            lexeme.Concept = lexeme.Concept == 0 ? concept : lexeme.Concept;
        });
        if (Array.IndexOf(line.Head, "suffix") > 0)
        {
            Array.ForEach([.. line.Words.SelectMany(WordForms.Of)], _lexicon.AddSuffix);
        }
    }

    private static WordClass PrepositionOf(string argument) => argument switch
    {
        "to" => WordClass.To,
        "for" => WordClass.For,
        "in" => WordClass.In,
        "at" => WordClass.At,
        _ => WordClass.Of,
    };

    private static RankClass RankOf(VocabularyLine line)
    {
        if (line.Kind == "rank" && Enum.TryParse(line.Argument, ignoreCase: true, out RankClass rank))
        {
            return rank;
        }

        return line.Kind != "office" ? RankClass.None
            : line.Argument == "board" ? RankClass.Board
            : line.Argument == "plain" ? RankClass.Plain
            : RankClass.Office;
    }
}
