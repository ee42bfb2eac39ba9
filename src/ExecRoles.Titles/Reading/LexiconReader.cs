namespace ExecRoles.Titles;

/// <summary>Reads the lexicon that the build made of the built-in roles and words; <c>LexiconWriter</c> says what stands where.</summary>
internal sealed class LexiconReader(BinaryReader table)
{
    /// <summary>Reads which version of <c>ExecRoles</c> the lexicon was made of.</summary>
    internal string ReadVersion() => table.ReadString();

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
        for (int count = table.ReadInt16(); count > 0; count--)
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
            lexicon.Suffixes.Add((table.ReadString(), table.ReadInt16()));
        }

        lexicon.Prefixes.AddRange(ReadStrings());
        Array.ForEach(ReadStrings(), lexicon.Typos.Add);
        return lexicon;
    }

    private void ReadHashes(HashTable hashes)
    {
        for (int count = table.ReadInt16(); count > 0; count--)
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
            label.Findings.Add((table.ReadInt16(), (TitleStrength)table.ReadByte()));
        }

        for (int count = table.ReadInt16(); count > 0; count--)
        {
            label.Against.Add(table.ReadInt16());
        }

        return label;
    }

    private RoleSet ReadSet()
    {
        RoleId[] roles = Array.ConvertAll(ReadStrings(), static id => RoleId.Parse(id));
        return new RoleSet(roles, Array.ConvertAll(roles, _ => (TitleStrength)table.ReadByte()));
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
