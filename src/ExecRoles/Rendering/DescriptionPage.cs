namespace ExecRoles;

/// <summary>
/// Arranges one role for reading: mandate, focus, reporting line, responsibilities by area, vendors; with sources also titles and codes.
/// </summary>
internal static class DescriptionPage
{
    internal static string Write(RoleDescription description, PageWriter writer)
    {
        PageWords words = writer.Words;
        Citations citations = new(description.ShowsSources, words);
        writer.Title(RoleLabels.NameOf(description.Role, words));
        writer.Definitions(RowsOf(description, AspectKind.Own, citations, words));
        WriteSection(words.Say("words.responsibilities"), RowsOf(description, AspectKind.Area, citations, words), writer);
        WriteVendors(description, citations, writer);
        if (description.Role.Remark is { } remark)
        {
            writer.Legend(words.Say(remark));
        }

        if (description.ShowsSources)
        {
            WriteTitles(description.Role, citations, writer);
            WriteCodes(description.Role, citations, writer);
            List<PageRow> sources = citations.List();
            WriteSection(words.Say("words.sources"), sources, writer);
        }

        return writer.End();
    }

    private static List<PageRow> RowsOf(RoleDescription description, AspectKind kind, Citations citations, PageWords words)
    {
        List<PageRow> rows = [];
        foreach (AspectEntry entry in description.Aspects)
        {
            if (entry.Aspect.Kind == kind)
            {
                PageCell cell = AspectCells.Of(entry, words);
                Phrase[] statements =
                    [.. cell.Statements.Select((statement, index) => citations.Cite(statement, RoleAspects.SourcesOf(entry, index)))];
                rows.Add(new PageRow(words.Say(entry.Aspect.Name), new PageCell(statements, cell.Details)));
            }
        }

        return rows;
    }

    private static void WriteVendors(RoleDescription description, Citations citations, PageWriter writer)
    {
        PageWords words = writer.Words;
        foreach (AspectEntry entry in description.Aspects.Where(static entry => entry.Aspect.Kind == AspectKind.Vendors))
        {
            writer.Section(words.Say(entry.Aspect.Name));
            writer.Paragraph(citations.Cite(words.Say(entry.Statements[0]), RoleAspects.SourcesOf(entry, 0)));
            writer.Definitions(
                [.. entry.Details.Select(detail => new PageRow(words.Say(detail.Label), new PageCell(words.Say(detail.Value))))]);
        }
    }

    private static void WriteTitles(Role role, Citations citations, PageWriter writer)
    {
        List<PageRow> rows = [.. TitleRows.Of(role, citations, writer.Words)];
        WriteSection(writer.Words.Say("words.titles"), rows, writer);
        rows.Clear();
        AddTitles("words.aliases", role.Aliases, role, rows, writer.Words);
        AddTitles("words.functional", role.FunctionalTitles, role, rows, writer.Words);
        WriteSection(writer.Words.Say("words.other-titles"), rows, writer);
    }

    private static void AddTitles(string key, IReadOnlyList<LocalizedText> titles, Role role, List<PageRow> rows, PageWords words)
    {
        string? language = titles.SelectMany(static title => title.Texts).Select(static title => title.Language)
            .Where(given => LanguageTag.Matches(words.Language, given)).OrderByDescending(static given => given.Length).FirstOrDefault();
        Phrase[] said =
        [
            .. titles.Select(words.Resolve).Where(title => title.Language == language && !IsAForm(title.Text, role, words)).Select(words.Say),
        ];
        if (said.Length > 0)
        {
            rows.Add(new PageRow(words.Say(key), new PageCell(said, [])));
        }
    }

    // Both genders of a form are a title as well, and stand among the forms already.
    private static bool IsAForm(string title, Role role, PageWords words) => Array.TrueForAll(
        title.Split('/'), part => role.TitleForms.Any(form => words.Resolve(form.Text).Text == part));

    private static void WriteCodes(Role role, Citations citations, PageWriter writer)
    {
        WriteSection(writer.Words.Say("words.codes"), CodeRows.Of(role, citations, writer.Words), writer);
    }

    private static void WriteSection(Phrase heading, List<PageRow> rows, PageWriter writer)
    {
        if (rows.Count > 0)
        {
            writer.Section(heading);
            writer.Definitions(rows);
        }
    }
}
