namespace ExecRoles.Titles;

/// <summary>Reads an office such as "Vorstand" or "Managing Director": its functions, or that it stands alone.</summary>
internal static class OfficePhrase
{
    /// <summary>Reads the functions of an office; says whether it is the top one if it has none.</summary>
    internal static bool Read(
        TitleTokens tokens, int index, int floor, bool isTaken, scoped ref FunctionList list, out RankClass rank, out bool fromFront)
    {
        rank = tokens.LexemeAt(index).Rank;
        int end = HeadBounds.BehindEnd(tokens, index);
        fromFront = false;
        if (rank == RankClass.Plain)
        {
            // "Member of the Executive Board for Finance" has a function, "Executive Board Member" none.
            rank = RankClass.Board;
            if (index + 1 >= end || (tokens[index + 1].Before & WordClass.For) == 0)
            {
                return true;
            }
        }

        int front = HeadBounds.FrontStart(tokens, index, floor, isTaken);
        fromFront = front < index && FunctionReader.HasFunction(tokens, front, index, rank, index);
        if (fromFront)
        {
            FunctionReader.ReadList(tokens, front, index, rank, index, ref list);
        }
        else if (index + 1 < end
            && (tokens[index + 1].Before & WordClass.In) == 0
            && tokens[index + 1].Separator is Separator.None or Separator.Hyphen or Separator.Comma or Separator.Dash
            or Separator.Colon or Separator.Bracket)
        {
            FunctionReader.ReadList(tokens, index + 1, end, rank, index, ref list);
        }

        bool isBracket = index + 1 < end && tokens[index + 1].Separator == Separator.Bracket;
        bool isNarrow = (list.HasOther && ((rank == RankClass.Board && !isBracket) || fromFront || tokens.IsBeside(index + 1)))
            || (list.EndsInOther && !isBracket);
        return !isNarrow && !HeadBounds.IsQualified(tokens, index, front);
    }
}
