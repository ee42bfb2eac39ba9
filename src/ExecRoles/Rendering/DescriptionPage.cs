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
            WriteSection(words.Say("words.codes"), CodeRows.Of(description.Role, citations, words), writer);
            WriteSection(words.Say("words.sources"), citations.Rows, writer);
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
                for (int index = 0; index < cell.Statements.Length; index++)
                {
                    cell.Statements[index] = citations.Cite(cell.Statements[index], RoleAspects.SourcesOf(entry, index));
                }

                rows.Add(new PageRow(words.Say(entry.Aspect.Name), cell));
            }
        }

        return rows;
    }

    private static void WriteVendors(RoleDescription description, Citations citations, PageWriter writer)
    {
        PageWords words = writer.Words;
        foreach (AspectEntry entry in description.Aspects)
        {
            if (entry.Aspect.Kind == AspectKind.Vendors)
            {
                writer.Section(words.Say(entry.Aspect.Name));
                writer.Paragraph(citations.Cite(words.Say(entry.Statements[0]), RoleAspects.SourcesOf(entry, 0)));
                List<PageRow> rows = [];
                foreach (AspectDetail detail in entry.Details)
                {
                    rows.Add(new PageRow(words.Say(detail.Label), new PageCell(words.Say(detail.Value))));
                }

                writer.Definitions(rows);
            }
        }
    }

    private static void WriteTitles(Role role, Citations citations, PageWriter writer)
    {
        WriteSection(writer.Words.Say("words.titles"), TitleRows.Of(role, citations, writer.Words), writer);
        List<PageRow> rows = [];
        AddTitles("words.aliases", role.Aliases, role, rows, writer.Words);
        AddTitles("words.functional", role.FunctionalTitles, role, rows, writer.Words);
        WriteSection(writer.Words.Say("words.other-titles"), rows, writer);
    }

    private static void AddTitles(string key, IReadOnlyList<LocalizedText> titles, Role role, List<PageRow> rows, PageWords words)
    {
        string language = LanguageOf(titles, words.Language);
        List<Phrase> said = [];
        foreach (LocalizedText title in titles)
        {
            ResolvedText resolved = words.Resolve(title);
            if (resolved.Language == language && !IsAForm(resolved.Text, role, words))
            {
                said.Add(words.Say(resolved));
            }
        }

        if (said.Count > 0)
        {
            rows.Add(new PageRow(words.Say(key), new PageCell(said.ToArray(), [])));
        }
    }

    /// <summary>
    /// Finds the language nearest to that of the page in which there are titles: a partial language may have none of its own.
    /// </summary>
    private static string LanguageOf(IReadOnlyList<LocalizedText> titles, string pageLanguage)
    {
        string nearest = string.Empty;
        foreach (LocalizedText title in titles)
        {
            foreach (LanguageText text in title.Texts)
            {
                if (text.Language.Length > nearest.Length && LanguageTag.Matches(pageLanguage, text.Language))
                {
                    nearest = text.Language;
                }
            }
        }

        return nearest;
    }

    // Both genders of a form are a title as well, and stand among the forms already.
    private static bool IsAForm(string title, Role role, PageWords words)
    {
        List<string> parts = new(title.Split('/'));
        foreach (TitleForm form in role.TitleForms)
        {
            parts.RemoveAll(words.Resolve(form.Text).Text.Equals);
        }

        return parts.Count == 0;
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
