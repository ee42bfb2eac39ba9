using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads the forms of titles by gender and company form.</summary>
internal static class TitleFormReader
{
    private static readonly ObjectShape Shape = new("a title form", 2, "gender", "text", "body", "sources");

    /// <summary>Reads the forms of one role, of which each company form and gender has one.</summary>
    internal static ReadOnlyList<TitleForm> ReadAll(ref Utf8JsonReader reader, ReadingContext context)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<TitleForm> forms = [];
        if (ValueReader.IsArray(ref reader, context, "the title forms"))
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                long offset = reader.TokenStartIndex;
                if (Read(ref reader, context) is not { } form)
                {
                    continue;
                }

                forms.Add(form);
                if (!seen.Add(RoleRules.KeyOf(form)))
                {
                    context.AddError(offset, $"The role {RoleRules.ProblemOf(form)}");
                }
            }
        }

        return new ReadOnlyList<TitleForm>(forms.ToArray());
    }

    /// <summary>Reads a form; gives <see langword="null"/> without an error where its gender was skipped.</summary>
    internal static TitleForm? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        CompanyForm? body = CompanyForm.Function;
        int gender = -1;
        LocalizedText? text = null;
        ReadOnlyList<Source> sources = ReadOnlyList<Source>.Empty;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "gender":
                    gender = ValueReader.ReadWord(ref reader, context, EnumWords.Genders, "a gender", "The title form");
                    break;
                case "text":
                    text = LocalizedTextReader.Read(ref reader, context);
                    break;
                case "body":
                    body = CompanyFormReader.Read(ref reader, context);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, context);
                    break;
            }
        }

        return members.AreSound && gender >= 0
            ? new TitleForm(body!, (TitleGender)gender, text!) { Sources = sources }
            : null;
    }
}
