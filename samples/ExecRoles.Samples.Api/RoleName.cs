namespace ExecRoles.Samples.Api;

/// <summary>Says what a role is called.</summary>
internal static class RoleName
{
    internal static string Of(Role role, string language)
    {
        string title = role.Title.In(language);
        return role.Abbreviation is { } abbreviation ? $"{abbreviation}: {title}" : title;
    }
}
