using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes where classifications of occupations file a role, and which have no code for it.</summary>
internal static class OccupationCodeWriter
{
    /// <summary>Writes both into one list, unless both are empty.</summary>
    internal static void WriteAll(Utf8JsonWriter writer, Role role)
    {
        if (role.OccupationCodes.Count == 0 && role.MissingOccupationCodes.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("codes");
        foreach (OccupationCode code in role.OccupationCodes)
        {
            Write(writer, code);
        }

        foreach (MissingOccupationCode code in role.MissingOccupationCodes)
        {
            Write(writer, code);
        }

        writer.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter writer, OccupationCode code)
    {
        writer.WriteStartObject();
        writer.WriteString("scheme", code.Scheme);
        MemberWriter.WriteOptional(writer, "version", code.SchemeVersion);
        writer.WriteString("code", code.Code);
        LocalizedTextWriter.Write(writer, "label", code.Label);
        writer.WriteString("relation", EnumWords.Relations.Of((int)code.Relation));
        MemberWriter.WriteOptional(writer, "uri", code.Uri?.OriginalString);
        LocalizedTextWriter.WriteOptional(writer, "remark", code.Remark);
        SourceWriter.WriteAll(writer, code.Sources);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, MissingOccupationCode code)
    {
        writer.WriteStartObject();
        writer.WriteString("scheme", code.Scheme);
        MemberWriter.WriteOptional(writer, "version", code.SchemeVersion);
        LocalizedTextWriter.WriteOptional(writer, "remark", code.Remark);
        SourceWriter.WriteAll(writer, code.Sources);
        writer.WriteEndObject();
    }
}
