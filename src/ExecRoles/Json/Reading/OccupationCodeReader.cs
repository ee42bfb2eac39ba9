using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads where a classification of occupations files a role, or that it has no code for it.</summary>
internal static class OccupationCodeReader
{
    private static readonly ObjectShape Shape = new(
        "an occupation code", 1, "scheme", "version", "code", "label", "relation", "uri", "remark", "sources");

    internal static OccupationCode? ReadPresent(ref Utf8JsonReader reader, ReadingContext context)
    {
        long start = reader.TokenStartIndex;
        Read(ref reader, context, out OccupationCode? present, out MissingOccupationCode? missing);
        if (missing is not null)
        {
            context.AddError(start, "The member 'code' is missing. An occupation code needs it.");
        }

        return present;
    }

    internal static MissingOccupationCode? ReadMissing(ref Utf8JsonReader reader, ReadingContext context)
    {
        long start = reader.TokenStartIndex;
        Read(ref reader, context, out OccupationCode? present, out MissingOccupationCode? missing);
        if (present is not null)
        {
            context.AddError(start, "A missing occupation code has no code. Remove the members 'code', 'label', 'relation' and 'uri'.");
        }

        return missing;
    }

    /// <summary>Reads either; gives neither without an error where the relation was skipped.</summary>
    internal static void Read(
        ref Utf8JsonReader reader, ReadingContext context, out OccupationCode? present, out MissingOccupationCode? missing)
    {
        present = null;
        missing = null;
        long start = reader.TokenStartIndex;
        string? scheme = null;
        string? version = null;
        string? code = null;
        LocalizedText? label = null;
        int? relation = null;
        Uri? uri = null;
        LocalizedText? remark = null;
        ReadOnlyList<Source> sources = ReadOnlyList<Source>.Empty;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "scheme":
                    scheme = ValueReader.ReadText(ref reader, context, "the name of a classification");
                    break;
                case "version":
                    version = ValueReader.ReadText(ref reader, context, "a version");
                    break;
                case "code":
                    code = ValueReader.ReadText(ref reader, context, "a code");
                    break;
                case "label":
                    label = LocalizedTextReader.Read(ref reader, context);
                    break;
                case "relation":
                    relation = ValueReader.ReadWord(ref reader, context, EnumWords.Relations, "a mapping relation", "The code");
                    break;
                case "uri":
                    uri = ValueReader.ReadAddress(ref reader, context);
                    break;
                case "remark":
                    remark = LocalizedTextReader.Read(ref reader, context);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, context);
                    break;
            }
        }

        if (!members.AreSound)
        {
            return;
        }

        if (code is null && label is null && relation is null && uri is null)
        {
            missing = new MissingOccupationCode(scheme!) { SchemeVersion = version, Remark = remark, Sources = sources };
        }
        else if (code is null)
        {
            context.AddError(
                start,
                "Without a code there is no label, relation or address. Give the code, or remove these to say that there is none.");
        }
        else if (label is null || relation is null)
        {
            context.AddError(start, "A code needs the members 'label' and 'relation'. Give both.");
        }
        else if (relation >= 0)
        {
            present = new OccupationCode(scheme!, code, (MappingRelation)relation, label)
            {
                SchemeVersion = version,
                Uri = uri,
                Remark = remark,
                Sources = sources,
            };
        }
    }
}
