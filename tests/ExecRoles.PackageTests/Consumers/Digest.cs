namespace ExecRoles.PackageTests.Consumers;

internal static class Digest
{
    /// <summary>The program that every C# consumer compiles: the first example, then all that the package can say, in one digest.</summary>
    public const string Program =
        """
        using ExecRoles;
        using static ExecRoles.Roles;
        System.Console.WriteLine(Roles.Compare(Cio, Cto).ToMarkdown("de"));

        foreach (string language in new[] { "en", "de", "de-AT", "DE_ch", "fr", "" })
        {
            foreach (Role role in Roles.All)
            {
                System.Console.WriteLine(role.ToText(language) + role.ToMarkdown(language) + role.ToHtml(language));
                foreach (Role other in Roles.All)
                {
                    RoleComparison comparison = Roles.Compare(role, other);
                    System.Console.WriteLine(comparison.ToText(language) + comparison.ToHtml(language) + ExecRoles.Json.RoleComparisonJson.ToJson(comparison, language));
                }
            }
        }

        string json = ExecRoles.Json.RoleCatalogJson.ToJson(Roles.All);
        System.Console.WriteLine(json);
        System.Console.WriteLine(ExecRoles.Json.RoleCatalogJson.Parse(json) == Roles.All);
        try
        {
            ExecRoles.Json.RoleCatalogJson.Parse("{ \"schemaVersion\": 1, \"roles\": [ { \"id\": \"Bad\" } ] }");
        }
        catch (ExecRoles.Json.RoleCatalogFormatException exception)
        {
            System.Console.WriteLine(exception.Message);
        }
        """;
}
