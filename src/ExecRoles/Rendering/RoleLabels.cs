namespace ExecRoles;

/// <summary>What roles are called in a rendering: by abbreviation where that tells them apart, else by title, else by title and id.</summary>
internal static class RoleLabels
{
    internal static Phrase Of(Role role, IReadOnlyList<Role> among, Voice voice)
    {
        if (role.Abbreviation is { } abbreviation && IsUnique(abbreviation))
        {
            return new Phrase(abbreviation);
        }

        Phrase title = voice.Say(role.Title);
        return IsUnique(title.ToString())
            ? title
            : new Phrase([.. title.Segments, new Segment($" [{role.Id}]", null)]);

        bool IsUnique(string words) =>
            among.All(other => other.Id == role.Id || (other.Abbreviation != words && voice.Say(other.Title).ToString() != words));
    }
}
