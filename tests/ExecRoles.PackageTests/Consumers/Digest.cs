namespace ExecRoles.PackageTests.Consumers;

internal static class Digest
{
    /// <summary>The program that C# consumers compile: the first example, then all that the package can say.</summary>
    public static string Program { get; } =
        $$"""
        using ExecRoles;
        using static ExecRoles.Roles;
        System.Console.WriteLine(Roles.Compare(Cio, Cto).ToMarkdown("de"));
        {{Statements("Roles.All")}}
        """;

    public static string Statements(string catalog) =>
        $$"""
        foreach (string language in new[] { "en", "de", "de-AT", "DE_ch", "fr", "" })
        {
            foreach (Role role in {{catalog}})
            {
                System.Console.WriteLine({{catalog}}.Describe(role.Id).ToText(language) + role.ToMarkdown(language) + role.ToHtml(language));
                foreach (Role other in {{catalog}})
                {
                    RoleComparison comparison = {{catalog}}.Compare(role.Id, other.Id);
                    System.Console.WriteLine(comparison.ToText(language) + comparison.ToMarkdown(language) + comparison.ToHtml(language));
                    System.Console.WriteLine(ExecRoles.Json.RoleComparisonJson.ToJson(comparison, language));
                }
            }
        }

        string json = ExecRoles.Json.RoleCatalogJson.ToJson({{catalog}});
        System.Console.WriteLine(json);
        System.Console.WriteLine(ExecRoles.Json.RoleCatalogJson.Parse(json) == {{catalog}});
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
