namespace ExecRoles.Samples.Console;

/// <summary>Says what a role is called.</summary>
internal static class RoleName
{
    internal static string Short(Role role, string language) => role.Abbreviation ?? role.Title.In(language);

    internal static string Full(Role role, string language) =>
        role.Abbreviation is { } abbreviation ? $"{abbreviation}: {role.Title.In(language)}" : role.Title.In(language);
}
