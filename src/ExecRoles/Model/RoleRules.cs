namespace ExecRoles;

/// <summary>What the parts of a role must be to each other.</summary>
internal static class RoleRules
{
    /// <remarks>A list of our own comes from a role, or from a reader that has checked it: nothing appears twice in it.</remarks>
    internal static ReadOnlyList<Responsibility> RequireResponsibilities(RoleId id, IEnumerable<Responsibility> given, string parameterName)
    {
        ReadOnlyList<Responsibility> responsibilities = ReadOnlyList<Responsibility>.Require(given, "Responsibility", parameterName);
        if (responsibilities.Count == 0)
        {
            throw new ArgumentException($"The role '{id.Value}' has no responsibility. Give at least one.", parameterName);
        }

        if (!ReferenceEquals(responsibilities, given))
        {
            RequireDistinct(id, responsibilities, parameterName);
        }

        return responsibilities;
    }

    private static void RequireDistinct(RoleId id, ReadOnlyList<Responsibility> responsibilities, string parameterName)
    {
        // Up to so many, comparing each with those before it takes less than a set.
        const int Few = 16;
        HashSet<string>? ids = responsibilities.Count > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (int index = 0; index < responsibilities.Count; index++)
        {
            string own = responsibilities[index].Id;
            bool isRepeated = ids is not null && !ids.Add(own);
            for (int earlier = 0; ids is null && earlier < index; earlier++)
            {
                isRepeated |= responsibilities[earlier].Id == own;
            }

            if (isRepeated)
            {
                throw new ArgumentException(
                    $"The role '{id.Value}' has two responsibilities with the id '{own}'. Give each its own id.", parameterName);
            }
        }
    }

    internal static Responsibility? RequireDefining(Role role, Responsibility? defining, string parameterName)
    {
        if (defining is null)
        {
            return null;
        }

        foreach (Responsibility responsibility in role.Responsibilities)
        {
            if (responsibility.Equals(defining))
            {
                return responsibility;
            }
        }

        throw new ArgumentException(
            $"The defining responsibility '{defining.Id}' is not among the responsibilities of the role '{role.Id.Value}'."
                + $" {Suggestion.For(defining.Id, IdsOf(role.Responsibilities))}",
            parameterName);
    }

    internal static string[] IdsOf(IReadOnlyList<Responsibility> responsibilities)
    {
        string[] ids = new string[responsibilities.Count];
        for (int index = 0; index < ids.Length; index++)
        {
            ids[index] = responsibilities[index].Id;
        }

        return ids;
    }

    internal static ReadOnlyList<TitleForm> RequireTitleForms(RoleId id, IEnumerable<TitleForm> given, string parameterName)
    {
        ReadOnlyList<TitleForm> forms = ReadOnlyList<TitleForm>.Require(given, "Title form", parameterName);
        return !ReferenceEquals(forms, given) && FirstRepeated(forms) is TitleForm repeated
            ? throw new ArgumentException($"The role '{id.Value}' {ProblemOf(repeated)}", parameterName)
            : forms;
    }

    internal static ReadOnlyList<RoleId> RequireRoleIds(IEnumerable<RoleId> given, string parameterName)
    {
        ReadOnlyList<RoleId> ids = ReadOnlyList<RoleId>.Require(given, "Role id", parameterName);
        return !ReferenceEquals(ids, given) && FirstRepeated(ids) is { } repeated
            ? throw new ArgumentException($"The role '{repeated}' appears twice. Remove one.", parameterName)
            : ids;
    }

    internal static string KeyOf(TitleForm form) => form.Body.Id + "." + EnumWords.Genders.Of((int)form.Gender);

    internal static string ProblemOf(TitleForm repeated) =>
        $"has two {EnumWords.Genders.Of((int)repeated.Gender)} title forms for '{repeated.Body.Id}'. "
        + "Remove one, or put both languages into one text.";

    internal static string KeyOf(OccupationCode code) => code.Scheme + "\n" + code.Code;

    /// <summary>Says what is wrong with codes beside each other, or returns <see langword="null"/> if nothing is.</summary>
    internal static string? ProblemOfCodes(IReadOnlyList<OccupationCode> codes, IReadOnlyList<MissingOccupationCode> missing)
    {
        if (FirstRepeated(codes) is OccupationCode code)
        {
            return $"The code {Quotation.Of(code.Code)} of {Quotation.Of(code.Scheme)} appears twice. Remove one.";
        }

        if (FirstRepeated(missing) is MissingOccupationCode none)
        {
            return $"{Quotation.Of(none.Scheme)} is said twice to have no code. Remove one.";
        }

        foreach (OccupationCode present in codes)
        {
            foreach (MissingOccupationCode absent in missing)
            {
                if (present.Scheme == absent.Scheme)
                {
                    return $"{Quotation.Of(present.Scheme)} has the code {Quotation.Of(present.Code)}, and is said to have no code. "
                        + "Remove one of the two.";
                }
            }
        }

        return null;
    }

    internal static void RequireCodes(
        RoleId id, IReadOnlyList<OccupationCode> codes, IReadOnlyList<MissingOccupationCode> missing, string parameterName)
    {
        if (ProblemOfCodes(codes, missing) is { } problem)
        {
            throw new ArgumentException($"The role '{id.Value}': {problem}", parameterName);
        }
    }

    /// <summary>Finds the first item whose key an earlier one has.</summary>
    internal static object? FirstRepeated(IReadOnlyList<object> items)
    {
        HashSet<string>? keys = items.Count < 2 ? null : new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; keys is not null && index < items.Count; index++)
        {
            if (!keys.Add(KeyOf(items[index])))
            {
                return items[index];
            }
        }

        return null;
    }

    private static string KeyOf(object item) => item switch
    {
        TitleForm form => KeyOf(form),
        OccupationCode code => KeyOf(code),
        MissingOccupationCode none => none.Scheme,
        Boundary boundary => boundary.Key,
        ResponsibilityArea area => area.Id,
        _ => ((RoleId)item).Value,
    };
}
