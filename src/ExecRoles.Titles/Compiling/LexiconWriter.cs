using System.Text;

namespace ExecRoles.Titles;

/// <summary>Writes a lexicon as <see cref="LexiconReader"/> reads it; the first concept, label, set and entry are those of none.</summary>
internal sealed class LexiconWriter(Stream stream)
{
    private readonly BinaryWriter _table = new(stream, Encoding.UTF8);

    internal void Write(string execRoles, TitleLexicon lexicon)
    {
        _table.Write(execRoles);
        _table.Write(lexicon.LowRank);
        _table.Write(lexicon.SmallNumber);
        _table.Write(lexicon.TopSet);
        foreach (HashTable hashes in new[] { lexicon.Words, lexicon.Phrases, lexicon.Starts, lexicon.Wholes, lexicon.Parts })
        {
            WriteAll([.. hashes.Entries], entry =>
            {
                _table.Write(entry.Key);
                _table.Write(entry.Value);
            });
        }

        WriteAll(lexicon.Lexemes.Slice(1).ToArray(), Write);
        WriteAll([.. lexicon.Concepts.Skip(1)], Write);
        WriteAll([.. lexicon.Labels.Skip(1)], Write);
        WriteAll([.. lexicon.Sets.Skip(1)], Write);
        WriteAll([.. lexicon.Suffixes], suffix =>
        {
            _table.Write(suffix.Word);
            _table.Write(suffix.Lexeme);
        });
        WriteAll([.. lexicon.Prefixes], _table.Write);
        WriteAll([.. lexicon.Typos.All], _table.Write);
        _table.Flush();
    }

    private void Write(Lexeme lexeme)
    {
        _table.Write((int)lexeme.Classes);
        _table.Write(checked((byte)lexeme.Rank));
        _table.Write(lexeme.Language);
        _table.Write(lexeme.IsStrict);
        _table.Write(lexeme.Concept);
        _table.Write(lexeme.Label);
        _table.Write(checked((byte)lexeme.Strength));
    }

    private void Write(Concept concept)
    {
        _table.Write(concept.Name);
        _table.Write(concept.IsAdjective);
        _table.Write(concept.IsAttributive);
        _table.Write(concept.IsNarrowing);
        _table.Write(concept.IsExclusive);
        _table.Write(concept.IsWeak);
        for (int rank = 0; rank < Concept.Ranks; rank++)
        {
            _table.Write(concept.Sets[rank]);
            _table.Write(concept.Strengths[rank]);
        }
    }

    private void Write(LabelEntry label)
    {
        _table.Write(label.IsOpen);
        _table.Write(label.IsWeak);
        _table.Write(label.IsOpenChoice);
        WriteAll(label.OtherReadings, _table.Write);
        WriteAll([.. label.Findings], finding =>
        {
            _table.Write(finding.Set);
            _table.Write(checked((byte)finding.Strength));
        });
        WriteAll(label.Against, _table.Write);
    }

    private void Write(RoleSet set)
    {
        WriteAll(set.Roles, role => _table.Write(role.Value));
        Array.ForEach(set.Strengths, strength => _table.Write(checked((byte)strength)));
    }

    private void WriteAll<T>(T[] items, Action<T> write)
    {
        _table.Write(checked((short)items.Length));
        Array.ForEach(items, write);
    }
}
