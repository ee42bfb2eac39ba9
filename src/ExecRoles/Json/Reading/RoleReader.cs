using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads roles.</summary>
internal static class RoleReader
{
    private static readonly ObjectShape Shape = new(
        "a role",
        5,
        "id",
        "title",
        "mandate",
        "focus",
        "responsibilities",
        "abbreviation",
        "titleForms",
        "aliases",
        "functionalTitles",
        "ambiguousTitles",
        "mandateSources",
        "reportingLine",
        "definingResponsibility",
        "vendorRelationship",
        "remark",
        "codes");

    internal static Role? Read(ref Utf8JsonReader reader, ReadingContext context) => Read(ref reader, context, out _, out _);

    /// <summary>
    /// Reads a role; the id is given even where the rest is wrong, so that boundaries may name it. Without an error,
    /// <see langword="null"/> stands for a role that was skipped.
    /// </summary>
    internal static Role? Read(ref Utf8JsonReader reader, ReadingContext context, out string? id, out long idOffset)
    {
        id = null;
        idOffset = reader.TokenStartIndex;
        LocalizedText? title = null;
        LocalizedText? mandate = null;
        Focus? focus = null;
        ReadOnlyList<Responsibility>? responsibilities = null;
        string? abbreviation = null;
        ReadOnlyList<TitleForm> titleForms = ReadOnlyList<TitleForm>.Empty;
        ReadOnlyList<LocalizedText> aliases = ReadOnlyList<LocalizedText>.Empty;
        ReadOnlyList<LocalizedText> functionalTitles = ReadOnlyList<LocalizedText>.Empty;
        ReadOnlyList<AmbiguousTitle> ambiguousTitles = ReadOnlyList<AmbiguousTitle>.Empty;
        ReadOnlyList<Source> mandateSources = ReadOnlyList<Source>.Empty;
        ReportingLine? reportingLine = null;
        string? defining = null;
        long definingOffset = 0;
        VendorRelationship? vendors = null;
        LocalizedText? remark = null;
        OccupationCodesReader? codes = null;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "id":
                    idOffset = reader.TokenStartIndex;
                    id = ValueReader.ReadId(ref reader, context, RoleIdReader.What, TextKeys.Roots);
                    break;
                case "title":
                    title = LocalizedTextReader.Read(ref reader, context);
                    break;
                case "mandate":
                    mandate = LocalizedTextReader.Read(ref reader, context);
                    break;
                case "focus":
                    focus = FocusReader.Read(ref reader, context);
                    break;
                case "responsibilities":
                    responsibilities = ResponsibilityReader.ReadAll(ref reader, context);
                    break;
                case "abbreviation":
                    abbreviation = ValueReader.ReadText(ref reader, context, "an abbreviation");
                    break;
                case "titleForms":
                    titleForms = TitleFormReader.ReadAll(ref reader, context);
                    break;
                case "aliases":
                    aliases = ListReader.ReadAll(ref reader, context, "the aliases", LocalizedTextReader.Read);
                    break;
                case "functionalTitles":
                    functionalTitles = ListReader.ReadAll(ref reader, context, "the functional titles", LocalizedTextReader.Read);
                    break;
                case "ambiguousTitles":
                    ambiguousTitles = ListReader.ReadAll(ref reader, context, "the ambiguous titles", AmbiguousTitleReader.Read);
                    break;
                case "mandateSources":
                    mandateSources = SourceReader.ReadAll(ref reader, context);
                    break;
                case "reportingLine":
                    reportingLine = ReportingLineReader.Read(ref reader, context);
                    break;
                case "definingResponsibility":
                    definingOffset = reader.TokenStartIndex;
                    ValueReader.TryReadString(ref reader, context, "the id of a responsibility", out defining);
                    break;
                case "vendorRelationship":
                    vendors = VendorRelationshipReader.Read(ref reader, context);
                    break;
                case "remark":
                    remark = LocalizedTextReader.Read(ref reader, context);
                    break;
                default:
                    codes = new OccupationCodesReader();
                    codes.ReadAll(ref reader, context);
                    break;
            }
        }

        Responsibility? core = FindDefining(defining, definingOffset, responsibilities, context);
        return !members.AreSound || focus is null
            ? null
            : new Role(RoleId.FromChecked(id!), title!, mandate!, focus, responsibilities!)
            {
                Abbreviation = abbreviation,
                DefiningResponsibility = core,
                VendorRelationship = vendors,
                ReportingLine = reportingLine,
                MandateSources = mandateSources,
                TitleForms = titleForms,
                Aliases = aliases,
                FunctionalTitles = functionalTitles,
                AmbiguousTitles = ambiguousTitles,
                Remark = remark,
                OccupationCodes = codes?.Present ?? [],
                MissingOccupationCodes = codes?.Missing ?? [],
            };
    }

    private static Responsibility? FindDefining(
        string? id, long offset, ReadOnlyList<Responsibility>? responsibilities, ReadingContext context)
    {
        if (id is null || responsibilities is null)
        {
            return null;
        }

        for (int index = 0; index < responsibilities.Count; index++)
        {
            if (responsibilities[index].Id == id)
            {
                return responsibilities[index];
            }
        }

        context.AddError(offset, $"Unknown responsibility {Quotation.Of(id)}.{context.Suggest(id, RoleRules.IdsOf(responsibilities))}");
        return null;
    }
}
