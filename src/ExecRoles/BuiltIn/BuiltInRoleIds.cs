namespace ExecRoles;

/// <summary>Knows which ids are those of built-in roles without making a role: they are the ones that have a title.</summary>
internal static class BuiltInRoleIds
{
    private static readonly string TitleEnd = RoleTextKeys.ForTitle(string.Empty);

    internal static IEnumerable<string> All => RoleTextKeys.BuiltIn
        .Where(static key => key.EndsWith(TitleEnd, StringComparison.Ordinal) && !RoleTextKeys.IsWord(key))
        .Select(static key => RoleTextKeys.Root(key));

    internal static bool Has(string id) => EmbeddedTexts.TryGet(RoleTextKeys.ForTitle(id)) is not null;
}
