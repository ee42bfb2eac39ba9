namespace ExecRoles;

/// <summary>
/// Labels roles: with the abbreviation, or the title where there is none or two roles have the same, and the id where even titles are the
/// same.
/// </summary>
internal static class RoleLabels
{
    internal static Phrase[] Of(IReadOnlyList<Role> roles, PageWords words)
    {
        Phrase[] labels = new Phrase[roles.Count];
        Dictionary<string, int> uses = CountUses(roles, words);
        for (int index = 0; index < labels.Length; index++)
        {
            labels[index] = Of(roles[index], uses, words);
        }

        return labels;
    }

    /// <summary>Names a role with its abbreviation and its title: "CIO: Chief Information Officer".</summary>
    internal static Phrase NameOf(Role role, PageWords words) => role.Abbreviation is { } abbreviation
        ? words.Fill("words.heading", "abbreviation", new Phrase(abbreviation), "title", words.Say(role.Title))
        : words.Say(role.Title);

    private static Phrase Of(Role role, Dictionary<string, int> uses, PageWords words)
    {
        if (role.Abbreviation is { } abbreviation && uses[abbreviation] == 1)
        {
            return new Phrase(abbreviation);
        }

        Phrase title = words.Say(role.Title);
        return uses[title.ToString()] == 1 ? title : new Phrase([.. title.Segments, new Segment($" [{role.Id}]", null)]);
    }

    // One role may be there twice, and may have its abbreviation as its title.
    private static Dictionary<string, int> CountUses(IReadOnlyList<Role> roles, PageWords words)
    {
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int index = 0; index < roles.Count; index++)
        {
            Role role = roles[index];
            if (!ids.Add(role.Id.Value))
            {
                continue;
            }

            string title = words.Say(role.Title).ToString();
            uses[title] = (uses.TryGetValue(title, out int titles) ? titles : 0) + 1;
            if (role.Abbreviation is { } abbreviation && abbreviation != title)
            {
                uses[abbreviation] = (uses.TryGetValue(abbreviation, out int abbreviations) ? abbreviations : 0) + 1;
            }
        }

        return uses;
    }
}
