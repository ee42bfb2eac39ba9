namespace ExecRoles;

/// <summary>Puts a feminine and a masculine title together, as far as a rule goes.</summary>
/// <remarks>
/// The pair names the words that differ, in any language: <c>Leiterin/Leiter des operativen Geschäfts</c>. Colon, asterisk and slash are
/// forms of German alone (<see cref="GermanTitles"/>).
/// </remarks>
internal static class TitlePairs
{
    internal static string? Of(ResolvedText feminine, ResolvedText masculine, TitleStyle style)
    {
        if (feminine.Language != masculine.Language || feminine.Text == masculine.Text)
        {
            return null;
        }

        string[] feminineWords = feminine.Text.Split(' ');
        string[] masculineWords = masculine.Text.Split(' ');
        return style == TitleStyle.Pair ? Pair(feminineWords, masculineWords)
            : GermanTitles.IsGerman(masculine.Language) ? GermanTitles.InOne(feminineWords, masculineWords, Sign(style)) : null;
    }

    /// <summary>Adds the titles of all styles that name both genders, the best first.</summary>
    internal static void AddBestFirst(List<string?> titles, ResolvedText feminine, ResolvedText masculine)
    {
        for (TitleStyle style = TitleStyle.Colon; style <= TitleStyle.Slash; style++)
        {
            titles.Add(Of(feminine, masculine, style));
        }

        titles.Add(Of(feminine, masculine, TitleStyle.Pair));
    }

    private static string Sign(TitleStyle style) => style switch
    {
        TitleStyle.Colon => ":",
        TitleStyle.Asterisk => "*",
        _ => "/-",
    };

    private static string Pair(string[] feminine, string[] masculine)
    {
        // A word of each stays, or there would be nothing on one side of the slash.
        int most = Math.Min(feminine.Length, masculine.Length) - 1;
        int before = 0;
        while (before < most && feminine[before] == masculine[before])
        {
            before++;
        }

        int after = 0;
        while (before + after < most && feminine[feminine.Length - 1 - after] == masculine[masculine.Length - 1 - after])
        {
            after++;
        }

        string woman = string.Join(" ", feminine, 0, feminine.Length - after);
        return woman + "/" + string.Join(" ", masculine, before, masculine.Length - before);
    }
}
