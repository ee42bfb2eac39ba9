namespace ExecRoles.Titles;

/// <summary>Decides what the findings of a title say together.</summary>
internal static class TitleDecision
{
    /// <summary>Drops findings that others explain, in place; returns how many are left.</summary>
    internal static int Decide(TitleLexicon lexicon, Span<Finding> findings, bool hasOtherChief)
    {
        // All are judged before one goes: those that go explain others too.
        Span<bool> isExplained = stackalloc bool[Finding.Most];
        for (int index = 0; index < findings.Length; index++)
        {
            isExplained[index] = IsExplained(lexicon, findings, index, hasOtherChief);
        }

        int kept = 0;
        for (int index = 0; index < findings.Length; index++)
        {
            if (!isExplained[index])
            {
                findings[kept++] = findings[index];
            }
        }

        return kept;
    }

    private static bool IsExplained(TitleLexicon lexicon, Span<Finding> findings, int index, bool hasOtherChief)
    {
        ref readonly Finding one = ref findings[index];
        RoleSet roles = lexicon.Sets[one.Set];
        if (one.IsBare && hasOtherChief && one.Relation == TitleRelation.Holder)
        {
            return true;
        }

        for (int other = 0; other < findings.Length; other++)
        {
            if (other == index)
            {
                continue;
            }

            ref readonly Finding rival = ref findings[other];
            RoleSet rivals = lexicon.Sets[rival.Set];
            bool isSameRelation = rival.Relation == one.Relation;
            if (one.IsBare && !rival.IsBare && (isSameRelation || (rivals.Roles.Length == 1 && rivals.Roles[0].Equals(roles.Roles[0]))))
            {
                return true;
            }

            if (one.IsBare && rival.IsBare && one.Relation == TitleRelation.Holder && !isSameRelation && other < index)
            {
                return true;
            }

            if (one.IsWeak && !rival.IsWeak && !rival.IsBare)
            {
                return true;
            }

            // "Stv. Leiterin/Leiter Recht": both forms of one person.
            if (one.Set == rival.Set && one.Relation == TitleRelation.Holder && !isSameRelation && rival.End + 1 == one.Start)
            {
                return true;
            }

            if (!isSameRelation)
            {
                continue;
            }

            // Nothing decides between several: a role of theirs that the title names does.
            if (roles.Roles.Length > 1 && rivals.Roles.Length == 1 && roles.IndexOf(rivals.Roles[0]) >= 0)
            {
                return true;
            }

            // One role in one relation: the surest counts, the first of equals.
            if (one.Set == rival.Set && (rival.Strength > one.Strength || (rival.Strength == one.Strength && other < index)))
            {
                return true;
            }

            if (roles.Roles.Length > 1 && rivals.Roles.Length > 1 && one.Set != rival.Set && other < index && HaveSameRoles(roles, rivals))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HaveSameRoles(RoleSet left, RoleSet right)
    {
        foreach (RoleId role in left.Roles)
        {
            if (right.IndexOf(role) < 0)
            {
                return false;
            }
        }

        return left.Roles.Length == right.Roles.Length;
    }
}
