namespace ExecRoles.Titles;

/// <summary>Reads the functions of a rank: those behind it, else those in front.</summary>
internal static class RankPhrase
{
    internal static void Read(TitleTokens tokens, int index, int floor, bool isTaken, scoped ref FunctionList list, out bool fromFront)
    {
        RankClass rank = tokens.LexemeAt(index).Rank;
        int end = HeadBounds.BehindEnd(tokens, index);
        int front = HeadBounds.FrontStart(tokens, index, floor, isTaken);
        fromFront = front < index && FunctionReader.HasFunction(tokens, front, index, rank, index);
        if (HeadBounds.EndsElsewhere(tokens, end))
        {
            return;
        }

        if (rank == RankClass.Chef)
        {
            // "Personalchef", and no "Chef de projet".
            if (fromFront && tokens[index].Separator is Separator.Fused or Separator.Hyphen)
            {
                FunctionReader.ReadList(tokens, front, index, rank, index, ref list);
            }
        }
        else if (fromFront)
        {
            bool hasBoth = tokens.IsBeside(index)
                && tokens.IsBeside(index + 1)
                && FunctionReader.LeadsToFunction(tokens, index + 1, end, rank, index);
            if (!hasBoth && !HeadBounds.IsScope(tokens, index + 1, end))
            {
                FunctionReader.ReadList(tokens, front, index, rank, index, ref list);
            }
        }
        else if (index + 1 < end
            && tokens[index + 1].Separator is <= Separator.Hyphen or Separator.Comma or Separator.Dash or Separator.Colon
                or Separator.Bracket
            && !HeadBounds.IsRegionFront(tokens, front, index))
        {
            FunctionReader.ReadList(tokens, index + 1, end, rank, index, ref list);
        }
    }

    /// <summary>Reads the functions of a rank that stand behind another title: "SVP, CFO and Strategy".</summary>
    internal static void ReadBehindAnother(TitleTokens tokens, int rank, int end, scoped ref FunctionList list)
    {
        int next = end + 1;
        if (next < tokens.Length
            && tokens[next].Separator is Separator.Conjunction or Separator.Comma
            && !tokens.IsNounAt(next))
        {
            FunctionReader.ReadList(tokens, next, HeadBounds.BehindEnd(tokens, end), RankClass.Vp, rank, ref list);
            list.Truncate(list.HasUnknown ? 0 : list.Count);
        }
    }

    // "Assistenz der Geschäftsführung / Personalleitung": another post, or another superior. "Personalleiterin" is a post.
    internal static bool MayBeSuperior(TitleTokens tokens, int head) =>
        tokens.LexemeAt(head).Rank == RankClass.Leiter && tokens.LettersOf(head).EndsWith("leitung".AsSpan());
}
