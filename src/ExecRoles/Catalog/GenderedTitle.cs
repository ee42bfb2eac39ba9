namespace ExecRoles;

/// <summary>A form or an alias of a role that shows a gender.</summary>
internal sealed class GenderedTitle(Role role, CompanyForm? body, TitleGender gender, ResolvedText? feminine, ResolvedText? masculine)
{
    internal readonly Role Role = role;
    internal readonly CompanyForm? Body = body;
    internal readonly TitleGender Gender = gender;

    internal string Text => (Gender == TitleGender.Feminine ? feminine : masculine)!.Text;

    /// <summary>Lists titles for all genders, the best first.</summary>
    internal List<string?> Proposals(string languageTag)
    {
        CompanyForm body = Body ?? GermanTitles.BodyOf(Text);
        List<string?> proposals = [];
        proposals.Add(Role.GetTitle(languageTag, TitleStyle.Neutral, body) ?? Role.GetTitle(languageTag));
        proposals.Add(Role.GetTitle(languageTag, TitleStyle.English));
        if (feminine is not null && masculine is not null)
        {
            TitlePairs.AddBestFirst(proposals, feminine, masculine);
        }

        return proposals;
    }
}
