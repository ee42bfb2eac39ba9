namespace ExecRoles;

/// <summary>Arranges a comparison for reading: what separates the roles, common ground, what differs, then what only some roles have.</summary>
internal static class ComparisonDocument
{
    internal static string Write(RoleComparison comparison, Voice voice, DocumentWriter writer)
    {
        Phrase[] labels = [.. comparison.Roles.Select(role => RoleLabels.Of(role, comparison.Roles, voice))];
        Phrase title = voice.Say(WordKeys.Comparison, "roles", labels);
        writer.Title(title);
        foreach (Boundary boundary in comparison.Boundaries)
        {
            writer.Paragraph(voice.Say(boundary.Statement));
        }

        writer.Paragraph(CommonGroundSentence.Of(comparison, voice));
        WriteSame(comparison, voice, writer);
        WriteDifferent(comparison, labels, title, voice, writer);
        WritePartial(comparison, labels, voice, writer);
        return writer.End();
    }

    private static void WriteSame(RoleComparison comparison, Voice voice, DocumentWriter writer)
    {
        Facet[] same =
            [.. comparison.CommonGround.Where(static shared => shared.Outcome == AspectOutcome.Same).SelectMany(shared => Facets.OfSame(shared, voice))];
        if (same.Length > 0)
        {
            writer.Section(voice.Say(WordKeys.CommonGround));
            writer.Definitions(same);
        }
    }

    private static void WriteDifferent(
        RoleComparison comparison, Phrase[] labels, Phrase title, Voice voice, DocumentWriter writer)
    {
        Facet[] different =
            [.. comparison.Differences.Where(static aspect => aspect.Outcome == AspectOutcome.Different).SelectMany(aspect => Facets.Of(aspect.Aspect, [.. aspect.Entries], voice))];
        if (different.Length > 0)
        {
            Facet titles = new(voice.Say(WordKeys.Title), [.. comparison.Roles.Select(role => new[] { voice.Say(role.Title) })]);
            writer.Section(voice.Say(WordKeys.Differences));
            writer.Table(title, voice.Say(WordKeys.Aspect), labels, [titles, .. different]);
        }
        else if (comparison.Differences.Count == 0)
        {
            writer.Section(voice.Say(WordKeys.Differences));
            writer.Paragraph(voice.Say(WordKeys.NoDifferences));
        }
    }

    /// <summary>Writes one section for each group of roles that have something which the others lack.</summary>
    private static void WritePartial(RoleComparison comparison, Phrase[] labels, Voice voice, DocumentWriter writer)
    {
        IEnumerable<IGrouping<string, AspectComparison>> groups = comparison.Differences
            .Where(static aspect => aspect.Outcome == AspectOutcome.Partial)
            .GroupBy(static aspect => string.Join(",", Speakers(aspect)));
        foreach (IGrouping<string, AspectComparison> group in groups)
        {
            int[] speakers = [.. Speakers(group.First())];
            Phrase[] speakerLabels = [.. speakers.Select(speaker => labels[speaker])];
            Facet[] facets =
                [.. group.SelectMany(aspect => Facets.Of(aspect.Aspect, [.. speakers.Select(speaker => aspect.Entries[speaker])], voice))];
            Phrase heading = voice.Say(WordKeys.Only, "roles", speakerLabels);
            writer.Section(heading);
            if (speakers.Length == 1)
            {
                writer.Definitions(facets);
            }
            else
            {
                writer.Table(heading, voice.Say(WordKeys.Aspect), speakerLabels, facets);
            }
        }
    }

    private static IEnumerable<int> Speakers(AspectComparison aspect) =>
        Enumerable.Range(0, aspect.Entries.Count).Where(index => aspect.Entries[index].Statements.Count > 0);
}
