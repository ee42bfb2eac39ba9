using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes what roles are called by gender.</summary>
internal static class TitleFormsWriter
{
    internal static void Write(Utf8JsonWriter writer, TitleForms forms)
    {
        writer.WriteStartObject();
        Write(writer, "function", forms.Function);
        Write(writer, "stockCorporation", forms.StockCorporation);
        Write(writer, "limitedCompany", forms.LimitedCompany);
        SourceWriter.WriteAll(writer, forms.Sources);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, GenderForms forms)
    {
        writer.WriteStartObject();
        LocalizedTextWriter.Write(writer, "neutral", forms.Neutral);
        WriteOptional(writer, "feminine", forms.Feminine);
        WriteOptional(writer, "masculine", forms.Masculine);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string member, GenderForms? forms)
    {
        if (forms is not null)
        {
            writer.WritePropertyName(member);
            Write(writer, forms);
        }
    }

    private static void WriteOptional(Utf8JsonWriter writer, string member, LocalizedText? text)
    {
        if (text is not null)
        {
            LocalizedTextWriter.Write(writer, member, text);
        }
    }
}
