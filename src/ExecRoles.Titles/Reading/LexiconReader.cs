namespace ExecRoles.Titles;

/// <summary>Reads the lexicon that the build made of the built-in roles and words; <c>LexiconWriter</c> says what stands where.</summary>
internal sealed class LexiconReader(BinaryReader table)
{
    /// <summary>Reads which <c>ExecRoles</c> the lexicon was made of: the full name of the assembly, with the version.</summary>
    internal string ReadName() => table.ReadString();

    internal TitleLexicon Read()
    {
        TitleLexicon lexicon = new()
        {
            LowRank = table.ReadInt16(),
            SmallNumber = table.ReadInt16(),
            TopSet = table.ReadInt16(),
        };
        ReadHashes(lexicon.Words);
        ReadHashes(lexicon.Phrases);
        ReadHashes(lexicon.Starts);
        ReadHashes(lexicon.Wholes);
        ReadHashes(lexicon.Parts);
        int lexemes = table.ReadInt16();
        for (lexicon.Reserve(lexemes); lexemes > 0; lexemes--)
        {
            lexicon.AddLexeme(ReadLexeme());
        }

        for (int count = table.ReadInt16(); count > 0; count--)
        {
            lexicon.Concepts.Add(ReadConcept());
        }

        for (int count = table.ReadInt16(); count > 0; count--)
        {
            lexicon.Labels.Add(ReadLabel());
        }

        for (int count = table.ReadInt16(); count > 0; count--)
        {
            lexicon.Sets.Add(ReadSet());
        }

        for (int count = table.ReadInt16(); count > 0; count--)
        {
            lexicon.Suffixes.Add(new CompoundEnding(table.ReadString(), table.ReadInt16()));
        }

        lexicon.Prefixes.AddRange(ReadStrings());
        Array.ForEach(ReadStrings(), lexicon.Typos.Add);
        return lexicon;
    }

    private void ReadHashes(HashTable hashes)
    {
        int count = table.ReadInt16();
        for (hashes.Reserve(count + 1); count > 0; count--)
        {
            hashes.Set(table.ReadUInt64(), table.ReadInt16());
        }
    }

    private Lexeme ReadLexeme() => new()
    {
        Classes = (WordClass)table.ReadInt32(),
        Rank = (RankClass)table.ReadByte(),
        Language = table.ReadByte(),
        IsStrict = table.ReadBoolean(),
        Concept = table.ReadInt16(),
        Label = table.ReadInt16(),
        Strength = (TitleStrength)table.ReadByte(),
    };

    private Concept ReadConcept()
    {
        Concept concept = new(table.ReadString())
        {
            IsAdjective = table.ReadBoolean(),
            IsAttributive = table.ReadBoolean(),
            IsNarrowing = table.ReadBoolean(),
            IsExclusive = table.ReadBoolean(),
            IsWeak = table.ReadBoolean(),
        };
        for (int rank = 0; rank < Concept.Ranks; rank++)
        {
            concept.Sets[rank] = table.ReadInt16();
            concept.Strengths[rank] = table.ReadSByte();
        }

        return concept;
    }

    private LabelEntry ReadLabel()
    {
        LabelEntry label = new()
        {
            IsOpen = table.ReadBoolean(),
            IsWeak = table.ReadBoolean(),
            IsOpenChoice = table.ReadBoolean(),
            OtherReadings = ReadStrings(),
        };
        for (int count = table.ReadInt16(); count > 0; count--)
        {
            label.Findings.Add(new LabelFinding(table.ReadInt16(), (TitleStrength)table.ReadByte()));
        }

        label.Against = new short[table.ReadInt16()];
        for (int index = 0; index < label.Against.Length; index++)
        {
            label.Against[index] = table.ReadInt16();
        }

        return label;
    }

    private RoleSet ReadSet()
    {
        string[] ids = ReadStrings();
        RoleId[] roles = new RoleId[ids.Length];
        TitleStrength[] strengths = new TitleStrength[ids.Length];
        for (int index = 0; index < ids.Length; index++)
        {
            roles[index] = RoleId.Parse(ids[index]);
            strengths[index] = (TitleStrength)table.ReadByte();
        }

        return new RoleSet(roles, strengths);
    }

    private string[] ReadStrings()
    {
        string[] texts = new string[table.ReadInt16()];
        for (int index = 0; index < texts.Length; index++)
        {
            texts[index] = table.ReadString();
        }

        return texts;
    }
}
