namespace ExecRoles.Titles;

/// <summary>Reads "Chief X Officer" and "Chief X and Y Officer"; without the officer only where the title breaks off.</summary>
internal static class ChiefPhrase
{
    /// <summary>Reads the functions of a chief; returns the last word, the chief itself if it is none of an officer.</summary>
    internal static int Read(TitleTokens tokens, int index, scoped ref FunctionList list, out bool hasOfficer)
    {
        int end = index + 1;
        int comma = 0;
        while (end < tokens.Length
            && tokens[end].Separator <= Separator.Comma
            && !IsOfficer(tokens, end, index)
            && !tokens.IsNounAt(end))
        {
            comma = comma == 0 && tokens[end].Separator == Separator.Comma ? end : comma;
            end++;
        }

        hasOfficer = tokens.IsBeside(end) && tokens.LexemeAt(end).Is(WordClass.Officer | WordClass.Of);
        end = hasOfficer || comma == 0 ? end : comma;
        if (!hasOfficer && tokens.IsBeside(end))
        {
            // "Chief Engineer", "Chief Product Manager": no officer at all.
            return index;
        }

        FunctionReader.ReadList(tokens, index + 1, end, RankClass.Chief, index, ref list);
        if (!hasOfficer && (list.HasUnknown || !(tokens.IsFunctionAt(end - 1) || tokens.LexemeAt(end - 1).Is(WordClass.Other))))
        {
            list.Truncate(0);
        }

        return hasOfficer ? end : list.Count > 0 ? end - 1 : index;
    }

    private static bool IsOfficer(TitleTokens tokens, int at, int chief) =>
        tokens.LexemeAt(at).Is(WordClass.Officer | WordClass.Of) && !(tokens.LexemeAt(at).Is(WordClass.Function) && at == chief + 1);
}
