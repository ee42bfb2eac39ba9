namespace ExecRoles;

/// <summary>Puts a feminine and a masculine title together, as far as a rule goes.</summary>
/// <remarks>
/// The pair names the words that differ, in any language: <c>Leiterin/Leiter des operativen Geschäfts</c>. Colon, asterisk and slash are
/// forms of
/// German alone, where one word differs by nothing but the ending <c>in</c>: <c>Leiter:in des operativen Geschäfts</c>. There is no such
/// form where an
/// adjective is inflected (<c>Technische Leiterin/Technischer Leiter</c>), where the title is one itself
/// (<c>Vorsitzende/Vorsitzender</c>), and
/// where the vowel changes (<c>Finanzvorständin/Finanzvorstand</c>).
/// </remarks>
internal static class TitlePairs
{
    private const string German = "de";
    private const string GermanFeminineEnding = "in";

    internal static string? Of(ResolvedText feminine, ResolvedText masculine, TitleStyle style)
    {
        if (feminine.Language != masculine.Language || feminine.Text == masculine.Text)
        {
            return null;
        }

        string[] feminineWords = feminine.Text.Split(' ');
        string[] masculineWords = masculine.Text.Split(' ');

        // A word of each stays, or there would be nothing on one side of the slash.
        int most = Math.Min(feminineWords.Length, masculineWords.Length) - 1;
        int before = 0;
        while (before < most && feminineWords[before] == masculineWords[before])
        {
            before++;
        }

        int after = 0;
        while (before + after < most && feminineWords[feminineWords.Length - 1 - after] == masculineWords[masculineWords.Length - 1 - after])
        {
            after++;
        }

        string feminineCore = string.Join(" ", feminineWords, before, feminineWords.Length - before - after);
        string masculineCore = string.Join(" ", masculineWords, before, masculineWords.Length - before - after);
        string? core = style == TitleStyle.Pair
            ? feminineCore + "/" + masculineCore
            : LanguageTag.Matches(masculine.Language, German) ? GermanCore(feminineCore, masculineCore, style) : null;
        return core is null ? null : string.Join(" ", [.. masculineWords.Take(before), core, .. masculineWords.Skip(masculineWords.Length - after)]);
    }

    private static string? GermanCore(string feminine, string masculine, TitleStyle style) => style switch
    {
        _ when feminine != masculine + GermanFeminineEnding || masculine.Contains(' ') => null,
        TitleStyle.Colon => masculine + ":" + GermanFeminineEnding,
        TitleStyle.Star => masculine + "*" + GermanFeminineEnding,
        _ => masculine + "/-" + GermanFeminineEnding,
    };
}
