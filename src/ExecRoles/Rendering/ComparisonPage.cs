namespace ExecRoles;

/// <summary>Arranges a comparison for reading: what separates the roles, common ground, then one table of what differs.</summary>
internal static class ComparisonPage
{
    internal static string Write(RoleComparison comparison, PageWriter writer)
    {
        const int MostColumns = 4;
        PageWords words = writer.Words;
        Phrase[] labels = RoleLabels.Of(comparison.Roles, words);
        Phrase title = words.Enumerate("words.comparison", "roles", labels);
        writer.Title(title);
        if (comparison.Roles.Count > MostColumns)
        {
            MatrixPage.WriteTable(comparison.Roles, AreasOf(comparison), labels, writer);
            WriteBoundaries(comparison, labels, writer);
        }
        else
        {
            List<PageRow> same = [];
            List<PageRow> different = new(comparison.Aspects.Count + 1);
            AddRows(comparison, same, different, words);
            WriteBoundaries(comparison, labels, writer);
            WriteCommonGround(comparison, same, writer);
            WriteDifferences(different, labels, title, writer);
        }

        return writer.End();
    }

    private static List<ResponsibilityArea> AreasOf(RoleComparison comparison)
    {
        List<ResponsibilityArea> areas = [];
        foreach (AspectComparison aspect in comparison.Aspects)
        {
            if (aspect.Aspect.Kind == AspectKind.Area)
            {
                int first = 0;
                while (aspect.Entries[first].IsEmpty)
                {
                    first++;
                }

                areas.Add(aspect.Entries[first].Role.Areas.Find(aspect.Aspect.Id)!.Area);
            }
        }

        return areas;
    }

    private static void WriteBoundaries(RoleComparison comparison, Phrase[] labels, PageWriter writer)
    {
        PageWords words = writer.Words;
        if (comparison.Boundaries.Count > 0)
        {
            writer.Section(words.Say("words.boundaries"));
        }

        if (comparison.Boundary is { } boundary)
        {
            writer.Paragraph(words.Say(boundary.Statement));
        }
        else if (comparison.Boundaries.Count > 0)
        {
            List<PageRow> rows = [];
            foreach (Boundary between in comparison.Boundaries)
            {
                rows.Add(new PageRow(PairOf(between, comparison, labels, words), new PageCell(words.Say(between.Statement))));
            }

            writer.Definitions(rows);
        }
    }

    /// <summary>Names the two roles of a boundary, in the order of the comparison.</summary>
    private static Phrase PairOf(Boundary boundary, RoleComparison comparison, Phrase[] labels, PageWords words)
    {
        int first = 0;
        while (!Names(boundary, comparison.Roles[first].Id))
        {
            first++;
        }

        // One role may be there twice.
        int second = first + 1;
        while (!Names(boundary, comparison.Roles[second].Id) || comparison.Roles[second].Id.Equals(comparison.Roles[first].Id))
        {
            second++;
        }

        return words.Fill("words.boundary.pair", "first", labels[first], "second", labels[second]);
    }

    private static bool Names(Boundary boundary, RoleId role) => boundary.First.Equals(role) || boundary.Second.Equals(role);

    private static void WriteCommonGround(RoleComparison comparison, List<PageRow> same, PageWriter writer)
    {
        PageWords words = writer.Words;
        writer.Section(words.Say("words.common-ground"));
        writer.Paragraph(CommonGroundSentence.Of(comparison, words));
        if (same.Count > 0)
        {
            writer.Definitions(same);
        }
    }

    private static void WriteDifferences(List<PageRow> different, Phrase[] labels, Phrase title, PageWriter writer)
    {
        PageWords words = writer.Words;
        writer.Section(words.Say("words.differences"));
        if (different.Count == 0)
        {
            writer.Paragraph(words.Say("words.no-differences"));
            return;
        }

        writer.Table(new PageTable(title, words.Say("words.aspect"), labels, different));
        if (HasEmptyCell(different))
        {
            writer.Legend(words.Fill("words.legend", "mark", words.Say("words.not-listed"), "meaning", words.Say("words.not-listed.long")));
        }
    }

    private static bool HasEmptyCell(List<PageRow> rows)
    {
        bool hasEmptyCell = false;
        foreach (PageRow row in rows)
        {
            foreach (PageCell cell in row.Cells)
            {
                hasEmptyCell |= cell.IsEmpty;
            }
        }

        return hasEmptyCell;
    }

    /// <summary>Says what the roles say about each aspect: once where that reads the same for all, else role by role.</summary>
    private static void AddRows(RoleComparison comparison, List<PageRow> same, List<PageRow> different, PageWords words)
    {
        PageCell[] titles = new PageCell[comparison.Roles.Count];
        for (int column = 0; column < titles.Length; column++)
        {
            titles[column] = new PageCell(words.Say(comparison.Roles[column].Title));
        }

        if (!ReadTheSame(titles))
        {
            different.Add(new PageRow(words.Say("words.title"), titles));
        }

        for (int index = 0; index < comparison.Aspects.Count; index++)
        {
            AspectComparison aspect = comparison.Aspects[index];
            Phrase label = words.Say(aspect.Aspect.Name);
            if (aspect.Outcome == AspectOutcome.Same)
            {
                same.Add(new PageRow(label, AspectCells.OfSame(aspect, words)));
                continue;
            }

            PageCell[] cells = new PageCell[aspect.Entries.Count];
            for (int column = 0; column < cells.Length; column++)
            {
                cells[column] = AspectCells.Of(aspect.Entries[column], words);
            }

            // Texts that differ in another language only.
            if (ReadTheSame(cells))
            {
                same.Add(new PageRow(label, cells[0]));
            }
            else
            {
                different.Add(new PageRow(label, cells));
            }
        }
    }

    private static bool ReadTheSame(PageCell[] cells)
    {
        bool areAlike = true;
        for (int column = 1; areAlike && column < cells.Length; column++)
        {
            areAlike = cells[column].ReadsAs(cells[0]);
        }

        return areAlike;
    }
}
