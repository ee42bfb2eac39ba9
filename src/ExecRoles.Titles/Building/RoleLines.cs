namespace ExecRoles.Titles;

/// <summary>Reads the lines of a vocabulary that belong to roles: functions, labels and acronyms.</summary>
internal sealed class RoleLines(TitleLexicon lexicon, LexiconEntries entries, RoleSets sets)
{
    private static readonly char[] Plus = ['+'];
    private static readonly char[] Bar = ['|'];

    private readonly Dictionary<string, short> _concepts = [];
    private readonly Dictionary<string, short> _mainConcepts = [];

    // What the lines of words below a function or a label add to.
    private short _concept;
    private short _label;

    // Whether a word that another function of the role has already stays there.
    private bool _isExtension;

    internal static TitleStrength StrengthOf(string word) => word switch
    {
        "exact" => TitleStrength.Exact,
        "functional" => TitleStrength.Functional,
        _ => TitleStrength.Ambiguous,
    };

    /// <summary>Finds a function or another thing by its name, a new one if there is none yet.</summary>
    internal short ConceptOf(string name)
    {
        if (!_concepts.TryGetValue(name, out short index))
        {
            index = (short)lexicon.Concepts.Count;
            lexicon.Concepts.Add(new Concept(name));
            _concepts.Add(name, index);
        }

        return index;
    }

    /// <summary>Adds the words below a function or a label.</summary>
    internal void AddWords(VocabularyLine line) => entries.Fill(line, (ref Lexeme lexeme) =>
    {
        if (_isExtension && lexeme.Is(WordClass.Function) && HaveSameRoles(lexeme.Concept, _concept))
        {
            return;
        }

        lexeme.Classes |= _concept != 0 ? WordClass.Function : WordClass.Label;
        lexeme.Concept = _concept != 0 ? _concept : lexeme.Concept;
        lexeme.Label = _concept != 0 ? lexeme.Label : _label;
    });

    /// <summary>Goes on with the first function of a role, for words that say no more than that.</summary>
    internal void Extend(string role)
    {
        if (!_mainConcepts.ContainsKey(role))
        {
            DeclareFunction(["function", "own " + role, role]);
        }

        (_concept, _label, _isExtension) = (_mainConcepts[role], 0, true);
    }

    // function NAME ROLES [adjective] [attributive] [narrowing] [weak] [exclusive] [rank=strength[:ROLES]]...
    internal void DeclareFunction(string[] head)
    {
        (_concept, _label, _isExtension) = (ConceptOf(head[1]), 0, false);
        Concept concept = lexicon.Concepts[_concept];
        for (int rank = 0; rank < Concept.Ranks; rank++)
        {
            bool isTop = (RankClass)rank is RankClass.Chief or RankClass.Board or RankClass.Chef;
            concept.Sets[rank] = sets.Of(head[2].Split(Bar));
            concept.Strengths[rank] = (sbyte)(isTop ? TitleStrength.Exact : TitleStrength.Functional);
        }

        if (head[2].IndexOfAny(Bar) < 0 && !_mainConcepts.ContainsKey(head[2]))
        {
            _mainConcepts.Add(head[2], _concept);
        }

        foreach (string argument in head.Skip(3))
        {
            string[] parts = argument.Split('=', ':');
            if (parts.Length == 1)
            {
                concept.IsAdjective |= argument == "adjective";
                concept.IsAttributive |= argument == "attributive";
                concept.IsNarrowing |= argument == "narrowing";
                concept.IsWeak |= argument == "weak";
                concept.IsExclusive |= argument == "exclusive";
                continue;
            }

            bool isAny = !Enum.TryParse(parts[0], ignoreCase: true, out RankClass one);
            for (int rank = 0; rank < Concept.Ranks; rank++)
            {
                if (isAny || rank == (int)one)
                {
                    concept.Strengths[rank] = parts[1] == "none" ? Concept.NoRole : (sbyte)StrengthOf(parts[1]);
                    concept.Sets[rank] = parts.Length > 2 ? sets.Of(parts[2].Split(Bar)) : concept.Sets[rank];
                }
            }
        }
    }

    private bool HaveSameRoles(short left, short right) =>
        lexicon.Concepts[left].Sets[(int)RankClass.Head] == lexicon.Concepts[right].Sets[(int)RankClass.Head];

    // label STRENGTH [open] [weak] ROLES
    internal void DeclareLabel(string[] head)
    {
        LabelEntry label = new() { IsOpen = Array.IndexOf(head, "open") > 0, IsWeak = Array.IndexOf(head, "weak") > 0 };
        label.Findings.Add(new(sets.Of(head[head.Length - 1].Split(Bar)), StrengthOf(head[1])));
        (_concept, _label) = (0, lexicon.AddLabel(label));
    }

    // acronym A; B = ROLE, pair A; B = ROLE[:strength] + ROLE, candidates A = ROLE[:strength] | ROLE - against : other readings
    internal void AddAcronym(string line)
    {
        int space = line.IndexOf(' ');
        int equals = line.IndexOf(" = ", StringComparison.Ordinal);
        string rest = line.Substring(equals + 3);
        LabelEntry label = new() { IsOpen = true };
        if (line.StartsWith("candidates", StringComparison.Ordinal))
        {
            string[] sides = rest.Split([" : "], StringSplitOptions.None);
            string[] parts = sides[0].Split([" - "], StringSplitOptions.None);
            string[][] roles = Array.ConvertAll(parts[0].Split(Bar), static role => role.Trim().Split(':'));
            short set = sets.Of(
                Array.ConvertAll(roles, static role => role[0]),
                Array.ConvertAll(roles, static role => role.Length > 1 ? StrengthOf(role[1]) : TitleStrength.Exact));
            label.IsOpenChoice = true;
            label.Findings.Add(new(set, TitleStrength.Ambiguous));
            label.Against = parts.Length > 1 ? Array.ConvertAll(parts[1].Split(','), name => ConceptOf(name.Trim())) : [];
            label.OtherReadings = sides.Length > 1 ? Array.ConvertAll(sides[1].Split(','), static name => name.Trim()) : [];
        }
        else
        {
            foreach (string part in rest.Split(Plus))
            {
                string[] role = part.Trim().Split(':');
                label.Findings.Add(new(sets.Of([role[0]]), role.Length > 1 ? StrengthOf(role[1]) : TitleStrength.Exact));
            }
        }

        short index = lexicon.AddLabel(label);
        foreach (string word in VocabularyLine.SplitWords(line.Substring(space + 1, equals - space - 1)))
        {
            AddAcronym(word, index, replaces: false);
        }
    }

    internal void AddAcronym(string word, short label, bool replaces)
    {
        if (entries.Find(word) is { } key)
        {
            ref Lexeme lexeme = ref lexicon.Entry(key.Hash, key.IsPhrase);
            if (lexeme.Label != 0 && !replaces)
            {
                throw new ArgumentException(
                    $"Two roles claim the acronym '{word}'. Declare it ambiguous, with the roles of both, or remove one.");
            }

            lexeme.Classes |= WordClass.Acronym;
            lexeme.Label = label;
            lexeme.Language = Lexeme.AnyLanguage;
        }
    }
}
