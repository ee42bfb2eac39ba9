using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes where classifications of occupations file a role.</summary>
internal static class OccupationCodeWriter
{
    internal static void Write(Utf8JsonWriter writer, OccupationCode code)
    {
        writer.WriteStartObject();
        writer.WriteString("scheme", code.Scheme);
        SourceWriter.WriteOptional(writer, "version", code.SchemeVersion);
        SourceWriter.WriteOptional(writer, "code", code.Code);
        if (code.Label is not null)
        {
            LocalizedTextWriter.Write(writer, "label", code.Label);
        }

        if (code.Strength is { } strength)
        {
            writer.WriteString("strength", MappingStrengthExtensions.Words.Of(strength));
        }

        SourceWriter.WriteOptional(writer, "uri", code.Uri?.OriginalString);
        SourceWriter.WriteOptional(writer, "remark", code.Remark);
        SourceWriter.WriteAll(writer, code.Sources);
        writer.WriteEndObject();
    }
}
