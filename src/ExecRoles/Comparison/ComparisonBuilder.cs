namespace ExecRoles;

/// <summary>Lays roles side by side, aspect by aspect.</summary>
internal static class ComparisonBuilder
{
    internal static RoleComparison Compare(Role[] roles, Wording wording, AreaOrder order, BoundarySet boundaries, string parameterName)
    {
        int missing = Array.IndexOf(roles, null);
        if (missing >= 0)
        {
            throw new ArgumentNullException(parameterName, $"Role {missing + 1} of {roles.Length} is null. Omit it or give a role.");
        }

        if (roles.Length < 2)
        {
            string given = roles.Length == 0 ? "none was given" : $"only '{roles[0].Id.Value}' was given";
            throw new ArgumentException($"A comparison takes two roles or more, but {given}.", parameterName);
        }

        List<Aspect> aspects = RoleAspects.Of(roles, wording, order);
        AspectComparison[] compared = new AspectComparison[aspects.Count];
        for (int index = 0; index < compared.Length; index++)
        {
            compared[index] = Compare(aspects[index], roles);
        }

        return new RoleComparison(new ReadOnlyList<Role>(roles), new ReadOnlyList<AspectComparison>(compared), wording, boundaries);
    }

    private static AspectComparison Compare(Aspect aspect, Role[] roles)
    {
        AspectEntry[] entries = new AspectEntry[roles.Length];
        bool isPartial = false;
        bool isSame = true;
        for (int index = 0; index < roles.Length; index++)
        {
            entries[index] = roles[index].Entries.Under(aspect);
            isPartial |= entries[index].IsEmpty;
            isSame = isSame && !isPartial && RoleAspects.AreSame(entries[0], entries[index]);
        }

        AspectOutcome outcome = isPartial ? AspectOutcome.Partial : isSame ? AspectOutcome.Same : AspectOutcome.Different;
        return new AspectComparison(aspect, outcome, new ReadOnlyList<AspectEntry>(entries));
    }
}
