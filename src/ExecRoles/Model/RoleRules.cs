namespace ExecRoles;

/// <summary>What must be true of a role's responsibilities.</summary>
internal static class RoleRules
{
    internal static ReadOnlyList<Responsibility> RequireResponsibilities(RoleId id, IEnumerable<Responsibility> given, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(given, parameterName);
        Responsibility[] responsibilities = [.. given];
        if (responsibilities.Length == 0)
        {
            throw new ArgumentException($"The role '{id}' has no responsibility. Give at least one.", parameterName);
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int index = 0; index < responsibilities.Length; index++)
        {
            Responsibility responsibility = responsibilities[index]
                ?? throw new ArgumentNullException(
                    parameterName, $"Responsibility {index + 1} of {responsibilities.Length} of the role '{id}' is null. Leave it out or give one.");
            if (!ids.Add(responsibility.Id))
            {
                throw new ArgumentException(
                    $"The role '{id}' has two responsibilities with the id '{responsibility.Id}'. Give each its own id.", parameterName);
            }
        }

        return new ReadOnlyList<Responsibility>(responsibilities);
    }

    internal static Responsibility RequireDefining(
        RoleId id, string definingId, IReadOnlyList<Responsibility> responsibilities, string parameterName)
    {
        List<string> ids = [];
        foreach (Responsibility responsibility in responsibilities)
        {
            if (responsibility.Id == definingId)
            {
                return responsibility;
            }

            ids.Add(responsibility.Id);
        }

        throw new ArgumentException(
            $"The defining responsibility {Quotation.Of(definingId)} is not among the responsibilities of the role '{id}'. "
            + Suggestion.For(definingId, ids),
            parameterName);
    }
}
