namespace ExecRoles.Titles;

/// <summary>The words that this assembly carries, in one table that <c>WriteVocabularyTable.cs</c> makes.</summary>
internal static partial class BuiltInVocabulary
{
    internal const string Version = "1";

    internal static List<VocabularyLine> Read()
    {
        List<VocabularyLine> lines = [];
        foreach (string line in System.Text.Encoding.UTF8.GetString(Table.ToArray()).Split('\n'))
        {
            if (line.Length > 0)
            {
                lines.Add(VocabularyLine.Parse(line));
            }
        }

        return lines;
    }
}
