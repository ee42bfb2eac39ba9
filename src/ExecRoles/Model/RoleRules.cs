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

    internal static ReadOnlyList<OccupationCode> RequireCodes(RoleId id, IEnumerable<OccupationCode>? given, string parameterName)
    {
        OccupationCode[] codes = [.. given ?? []];
        int missing = Array.IndexOf(codes, null);
        if (missing >= 0)
        {
            throw new ArgumentNullException(
                parameterName, $"Code {missing + 1} of {codes.Length} of the role '{id}' is null. Leave it out or give one.");
        }

        for (int index = 0; index < codes.Length; index++)
        {
            if (ProblemOfCode(codes, index) is { } problem)
            {
                throw new ArgumentException($"The role '{id}': {problem}", parameterName);
            }
        }

        return new ReadOnlyList<OccupationCode>(codes);
    }

    /// <summary>Says how a code contradicts one before it, or returns <see langword="null"/>.</summary>
    internal static string? ProblemOfCode(IReadOnlyList<OccupationCode> codes, int index)
    {
        OccupationCode code = codes[index];
        for (int earlier = 0; earlier < index; earlier++)
        {
            if (codes[earlier].Scheme != code.Scheme)
            {
                continue;
            }

            if (codes[earlier].Code == code.Code)
            {
                return code.Code is null
                    ? $"{Quotation.Of(code.Scheme)} is said twice to have no code. Leave one out."
                    : $"The code {Quotation.Of(code.Code)} of {Quotation.Of(code.Scheme)} comes twice. Leave one out.";
            }

            if (codes[earlier].Code is null || code.Code is null)
            {
                return $"{Quotation.Of(code.Scheme)} has the code {Quotation.Of((code.Code ?? codes[earlier].Code)!)}, and is said to have none as well. Leave one out.";
            }
        }

        return null;
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
