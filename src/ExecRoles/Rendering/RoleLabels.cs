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
        Dictionary<string, string?> users = FindUsers(roles, words);
        for (int index = 0; index < labels.Length; index++)
        {
            labels[index] = Of(roles[index], users, words);
        }

        return labels;
    }

    /// <summary>Names a role with its abbreviation and its title: "CIO: Chief Information Officer".</summary>
    internal static Phrase NameOf(Role role, PageWords words) => role.Abbreviation is { } abbreviation
        ? words.Fill("words.heading", "abbreviation", new Phrase(abbreviation), "title", words.Say(role.Title))
        : words.Say(role.Title);

    private static Phrase Of(Role role, Dictionary<string, string?> users, PageWords words)
    {
        if (role.Abbreviation is { } abbreviation && users[abbreviation] is not null)
        {
            return new Phrase(abbreviation);
        }

        Phrase title = words.Say(role.Title);
        return users[title.Text] is null ? title.FollowedBy($" [{role.Id.Value}]") : title;
    }

    /// <summary>Says which role has an abbreviation or a title to itself; <see langword="null"/> stands for several.</summary>
    private static Dictionary<string, string?> FindUsers(IReadOnlyList<Role> roles, PageWords words)
    {
        Dictionary<string, string?> users = new(2 * roles.Count, StringComparer.Ordinal);
        for (int index = 0; index < roles.Count; index++)
        {
            Role role = roles[index];
            AddUser(users, words.Say(role.Title).Text, role.Id.Value);
            if (role.Abbreviation is { } abbreviation)
            {
                AddUser(users, abbreviation, role.Id.Value);
            }
        }

        return users;
    }

    // One role may be there twice, and may have its abbreviation as its title.
    private static void AddUser(Dictionary<string, string?> users, string label, string roleId) =>
        users[label] = users.TryGetValue(label, out string? user) && user != roleId ? null : roleId;
}
