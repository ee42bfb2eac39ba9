namespace ExecRoles.Titles;

/// <summary>A form or an alias of a role that shows a gender.</summary>
internal sealed class GenderedTitle(Role role, CompanyForm? body, TitleGender gender, string? feminine, string? masculine)
{
    internal readonly Role Role = role;
    internal readonly CompanyForm? Body = body;
    internal readonly TitleGender Gender = gender;

    internal string Text => (Gender == TitleGender.Feminine ? feminine : masculine)!;

    /// <summary>Lists titles for all genders, the best first.</summary>
    internal List<string?> Proposals(string languageTag)
    {
        CompanyForm body = Body ?? GermanWords.BodyOf(Text);
        List<string?> proposals = [];
        proposals.Add(Role.GetTitle(languageTag, TitleStyle.Neutral, body) ?? Role.GetTitle(languageTag));
        proposals.Add(Role.GetTitle(languageTag, TitleStyle.English));
        if (feminine is not null && masculine is not null)
        {
            AddForBoth(proposals, feminine, masculine, languageTag);
        }

        return proposals;
    }

    /// <summary>Adds the titles of all styles that name both genders, the best first.</summary>
    internal static void AddForBoth(List<string?> titles, string feminine, string masculine, string languageTag)
    {
        foreach (TitleStyle style in (ReadOnlySpan<TitleStyle>)[TitleStyle.Colon, TitleStyle.Asterisk, TitleStyle.Slash, TitleStyle.Pair])
        {
            titles.Add(TitlePairs.Combine(feminine, masculine, style, languageTag));
        }
    }
}
