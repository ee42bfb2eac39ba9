namespace ExecRoles;

/// <summary>What roles are called in a rendering: by abbreviation where that tells them apart, else by title, else by title and id.</summary>
internal static class RoleLabels
{
    internal static Phrase Of(Role role, IReadOnlyList<Role> among, Voice voice)
    {
        if (role.Abbreviation is { } abbreviation && IsUnique(role, among, other => other.Abbreviation == abbreviation))
        {
            return new Phrase(abbreviation);
        }

        Phrase title = voice.Say(role.Title);
        string words = title.ToString();
        return IsUnique(role, among, other => voice.Say(other.Title).ToString() == words)
            ? title
            : new Phrase([.. title.Segments, new Segment($" [{role.Id}]", null)]);
    }

    private static bool IsUnique(Role role, IReadOnlyList<Role> among, Func<Role, bool> isCalledTheSame) =>
        among.All(other => other.Id == role.Id || !isCalledTheSame(other));
}
