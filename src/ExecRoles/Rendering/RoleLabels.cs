namespace ExecRoles;

/// <summary>
/// Labels roles: with the abbreviation, or the title where the abbreviation is missing, has other readings, or belongs to two of them, and
/// the id where even titles are the same.
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

    internal static ReadOnlyList<string> TextsOf(IReadOnlyList<Role> roles, PageWords words)
    {
        string[] texts = new string[roles.Count];
        Phrase[] labels = Of(roles, words);
        for (int index = 0; index < texts.Length; index++)
        {
            texts[index] = labels[index].Text;
        }

        return new ReadOnlyList<string>(texts);
    }

    private static Phrase Of(Role role, Dictionary<string, string?> users, PageWords words)
    {
        if (AbbreviationOf(role) is { } abbreviation && users[abbreviation] is not null)
        {
            return new Phrase(abbreviation);
        }

        Phrase title = ShortTitleOf(role, words);
        return users[title.Text] is null ? title.FollowedBy($" [{role.Id.Value}]") : title;
    }

    /// <summary>Says which role has an abbreviation or a title to itself; <see langword="null"/> stands for several.</summary>
    private static Dictionary<string, string?> FindUsers(IReadOnlyList<Role> roles, PageWords words)
    {
        Dictionary<string, string?> users = new(2 * roles.Count, StringComparer.Ordinal);
        for (int index = 0; index < roles.Count; index++)
        {
            Role role = roles[index];
            AddUser(users, ShortTitleOf(role, words).Text, role.Id.Value);
            if (AbbreviationOf(role) is { } abbreviation)
            {
                AddUser(users, abbreviation, role.Id.Value);
            }
        }

        return users;
    }

    // One role may be there twice, and may have its abbreviation as its title.
    private static void AddUser(Dictionary<string, string?> users, string label, string roleId) =>
        users[label] = users.TryGetValue(label, out string? user) && user != roleId ? null : roleId;

    /// <summary>
    /// Gets the abbreviation, unless it is ambiguous; where the id is the abbreviation, this role is what nearly everybody means by it.
    /// </summary>
    private static string? AbbreviationOf(Role role)
    {
        string? abbreviation = role.Abbreviation;
        if (abbreviation is null || role.Id.Value.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
        {
            return abbreviation;
        }

        foreach (AmbiguousTitle ambiguous in role.AmbiguousTitles)
        {
            foreach (LanguageText title in ambiguous.Title.Texts)
            {
                abbreviation = title.Text == abbreviation ? null : abbreviation;
            }
        }

        return abbreviation;
    }

    /// <summary>
    /// Gets the title; instead of an ambiguous abbreviation, only the English one that it begins with: "Chief Data Officer" of "Chief Data
    /// Officer (Daten)".
    /// </summary>
    private static Phrase ShortTitleOf(Role role, PageWords words)
    {
        Phrase title = words.Say(role.Title);
        ResolvedText english = role.Title.Resolve("en");
        bool isEnough = role.Abbreviation is not null
            && AbbreviationOf(role) is null
            && !english.IsFallback
            && title.Text.StartsWith(english.Text, StringComparison.Ordinal);
        return isEnough ? new Phrase(english.Text, title.Language) : title;
    }
}
