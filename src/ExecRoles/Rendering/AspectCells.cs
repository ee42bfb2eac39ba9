namespace ExecRoles;

/// <summary>Says what a role has to say about an aspect: the statements, the defining one marked as such, and the details.</summary>
internal static class AspectCells
{
    /// <summary>Says what every role says alike; a statement is the core where it is so for all.</summary>
    internal static PageCell OfSame(AspectComparison same, PageWords words)
    {
        LocalizedText? defining = same.Entries[0].DefiningStatement;
        for (int index = 1; index < same.Entries.Count; index++)
        {
            defining = same.Entries[index].DefiningStatement == defining ? defining : null;
        }

        return Of(same.Entries[0], defining, words);
    }

    internal static PageCell Of(AspectEntry entry, PageWords words) => Of(entry, entry.DefiningStatement, words);

    private static PageCell Of(AspectEntry entry, LocalizedText? defining, PageWords words)
    {
        Phrase[] statements = new Phrase[entry.Statements.Count];
        for (int index = 0; index < statements.Length; index++)
        {
            LocalizedText statement = entry.Statements[index];
            Phrase said = words.Say(statement);
            statements[index] = statement.Equals(defining) ? words.Fill("words.defining", "statement", said) : said;
        }

        Phrase[] details = new Phrase[entry.Details.Count];
        for (int index = 0; index < details.Length; index++)
        {
            AspectDetail detail = entry.Details[index];
            details[index] = words.Fill("words.detail", "label", words.Say(detail.Label), "value", words.Say(detail.Value));
        }

        return new PageCell(statements, details);
    }
}
