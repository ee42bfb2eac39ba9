namespace ExecRoles;

/// <summary>Arranges a list of roles: the name of each, and what it is there for.</summary>
internal static class RoleListPage
{
    internal static string Write(IReadOnlyList<Role> roles, PageWriter writer)
    {
        PageWords words = writer.Words;
        writer.Title(words.Say("words.roles"));
        if (roles.Count > 0)
        {
            writer.Definitions(
                [.. roles.Select(role => new PageRow(RoleLabels.NameOf(role, words), new PageCell(words.Say(role.Mandate))))]);
        }

        return writer.End();
    }
}
