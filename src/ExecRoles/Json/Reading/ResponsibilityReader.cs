using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads the responsibilities of a role.</summary>
internal static class ResponsibilityReader
{
    private static readonly ObjectShape Shape = new("a responsibility", 3, "id", "area", "statement", "sources");

    internal static ReadOnlyList<Responsibility>? ReadAll(ref Utf8JsonReader reader, ReadingContext context)
    {
        long start = reader.TokenStartIndex;
        int failuresBefore = context.Failures;
        if (!ValueReader.IsArray(ref reader, context, "the responsibilities"))
        {
            return null;
        }

        List<Responsibility> responsibilities = context.Responsibilities;
        responsibilities.Clear();
        context.ResponsibilityIds.Clear();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Read(ref reader, context) is { } responsibility)
            {
                responsibilities.Add(responsibility);
            }
        }

        if (context.Failures > failuresBefore)
        {
            return null;
        }

        if (responsibilities.Count == 0)
        {
            context.AddError(start, "The role has no responsibility. Give at least one.");
            return null;
        }

        return new ReadOnlyList<Responsibility>([.. responsibilities]);
    }

    internal static Responsibility? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        string? id = null;
        ResponsibilityArea? area = null;
        LocalizedText? statement = null;
        ReadOnlyList<Source> sources = ReadOnlyList<Source>.Empty;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "id":
                    id = ReadId(ref reader, context);
                    break;
                case "area":
                    area = ReadArea(ref reader, context);
                    break;
                case "statement":
                    statement = LocalizedTextReader.Read(ref reader, context);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, context);
                    break;
            }
        }

        return members.AreSound ? new Responsibility(id!, area!, statement!) { Sources = sources } : null;
    }

    private static string? ReadId(ref Utf8JsonReader reader, ReadingContext context)
    {
        long offset = reader.TokenStartIndex;
        string? id = ValueReader.ReadId(ref reader, context, "a responsibility id");
        if (id is not null && !context.ResponsibilityIds.Add(id))
        {
            context.AddError(offset, $"Two responsibilities have the id {Quotation.Of(id)}. Give each its own id.");
        }

        return id;
    }

    /// <summary>Reads an area: the id of one that is known, or the whole area, as a role has it that stands alone.</summary>
    private static ResponsibilityArea? ReadArea(ref Utf8JsonReader reader, ReadingContext context)
    {
        long offset = reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return AreaReader.Read(ref reader, context) is { } area ? context.Areas.Define(ref reader, area, offset) : null;
        }

        return ValueReader.TryReadString(ref reader, context, "the id of an area", out string? id)
            ? context.Areas.Find(ref reader, id)
            : null;
    }
}
