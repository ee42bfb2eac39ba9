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
            List<PageRow> rows = [];
            foreach (Role role in roles)
            {
                rows.Add(new PageRow(RoleLabels.NameOf(role, words), new PageCell(words.Say(role.Mandate))));
            }

            writer.Definitions(rows);
        }

        return writer.End();
    }
}
