using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes roles in the vocabulary of schema.org; a text that is not in the language of the whole says in which it is.</summary>
internal sealed class JsonLdWriter(Utf8JsonWriter writer, string language, string languageTag)
{
    private const string Type = "@type";
    private const string Language = "@language";

    internal void Write(Role role)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("@context");
        writer.WriteStringValue("https://schema.org");
        writer.WriteStartObject();
        writer.WriteString(Language, language);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString(Type, "Occupation");
        writer.WriteString("identifier", role.Id.Value);
        Write("name", role.Title);
        WriteOtherNames(role);
        Write("description", role.Mandate);
        writer.WriteStartArray("responsibilities");
        foreach (Responsibility responsibility in role.Responsibilities)
        {
            Write(responsibility.Statement);
        }

        writer.WriteEndArray();
        WriteCodes(role.OccupationCodes);
        writer.WriteEndObject();
    }

    private void WriteOtherNames(Role role)
    {
        List<string> names = [role.Title.In(language)];
        AddNew(names, role.Abbreviation);
        AddNew(names, role.GetTitle(language));
        foreach (LocalizedText alias in role.Aliases)
        {
            AddNew(names, alias.IsIn(language) ? alias.In(language) : null);
        }

        names.RemoveAt(0);
        MemberWriter.WriteOptional(writer, "alternateName", names);
    }

    private void WriteCodes(IReadOnlyList<OccupationCode> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        List<string> addresses = [];
        writer.WriteStartArray("occupationalCategory");
        foreach (OccupationCode code in codes)
        {
            Write(code);
            AddNew(addresses, code.Relation == MappingRelation.Exact ? code.Uri?.OriginalString : null);
        }

        writer.WriteEndArray();
        MemberWriter.WriteOptional(writer, "sameAs", addresses);
    }

    private void Write(OccupationCode code)
    {
        writer.WriteStartObject();
        writer.WriteString(Type, "CategoryCode");
        writer.WriteString("codeValue", code.Code);
        Write("name", code.Label);
        MemberWriter.WriteOptional(writer, "url", code.Uri?.OriginalString);
        writer.WriteStartObject("inCodeSet");
        writer.WriteString(Type, "CategoryCodeSet");
        writer.WriteString("name", code.Scheme);
        MemberWriter.WriteOptional(writer, "version", code.SchemeVersion);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void Write(string member, LocalizedText text)
    {
        writer.WritePropertyName(member);
        Write(text);
    }

    private void Write(LocalizedText text)
    {
        LanguageText resolved = text.Find(languageTag);
        if (resolved.Language == language)
        {
            writer.WriteStringValue(resolved.Text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Language, resolved.Language);
        writer.WriteString("@value", resolved.Text);
        writer.WriteEndObject();
    }

    private static void AddNew(List<string> values, string? value)
    {
        if (value is not null && !values.Contains(value))
        {
            values.Add(value);
        }
    }
}
