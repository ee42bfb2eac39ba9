namespace ExecRoles;

/// <summary>Puts a feminine and a masculine title together, as far as a rule goes.</summary>
internal static class PairedForms
{
    private const string FeminineEnding = "in";

    internal static string? Of(string feminine, string masculine, TitleStyle style)
    {
        string[] feminineWords = feminine.Split(' ');
        string[] masculineWords = masculine.Split(' ');

        // A word of each stays, or there would be nothing on one side of the slash.
        int most = Math.Min(feminineWords.Length, masculineWords.Length) - 1;
        int before = CountSame(most, index => feminineWords[index] == masculineWords[index]);
        int after = CountSame(most - before, index => feminineWords[feminineWords.Length - 1 - index] == masculineWords[masculineWords.Length - 1 - index]);
        string feminineCore = Join(feminineWords, before, feminineWords.Length - before - after);
        string masculineCore = Join(masculineWords, before, masculineWords.Length - before - after);
        string? core = style switch
        {
            _ when feminine == masculine => null,
            TitleStyle.Pair => feminineCore + "/" + masculineCore,
            _ when feminineCore != masculineCore + FeminineEnding || masculineCore.Contains(' ') => null,
            TitleStyle.Colon => masculineCore + ":" + FeminineEnding,
            TitleStyle.Star => masculineCore + "*" + FeminineEnding,
            _ => masculineCore + "/-" + FeminineEnding,
        };
        return core is null ? null : Join([.. masculineWords.Take(before), core, .. masculineWords.Skip(masculineWords.Length - after)]);
    }

    private static int CountSame(int most, Func<int, bool> isSame)
    {
        int count = 0;
        while (count < most && isSame(count))
        {
            count++;
        }

        return count;
    }

    private static string Join(string[] words) => Join(words, 0, words.Length);

    private static string Join(string[] words, int start, int count) => string.Join(" ", words, start, count);
}
