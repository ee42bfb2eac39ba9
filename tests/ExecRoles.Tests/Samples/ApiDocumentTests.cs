using System.Text.Json.Nodes;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Samples;

public sealed class ApiDocumentTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private const string Path = "/openapi/v1.json";

    [Fact]
    public async Task Document_Any_ReadsWell() => Snapshot.Match(await api.GetAsync(Path));

    [Fact]
    public async Task Document_RoleIds_AreStringsWithTheIdsOfTheCatalog()
    {
        JsonNode document = JsonNode.Parse(await api.GetAsync(Path))!;

        RoleIdSchemas(document).Select(Describe).ShouldBe(Enumerable.Repeat($"string: {string.Join(", ", Roles.All)}", 4));
    }

    [Fact]
    public async Task Document_OwnRoles_AllowsTheirIds()
    {
        RoleCatalog catalog = Roles.All.With(UnusualRoles.WithoutAbbreviation);

        using HttpResponseMessage response = await api.SendWithAsync(catalog, Path);

        JsonNode document = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        RoleIdSchemas(document).Select(Describe).ShouldBe(Enumerable.Repeat($"string: {string.Join(", ", catalog)}", 4));
    }

    [Fact]
    public async Task Document_EveryEndpoint_IsDescribed()
    {
        JsonNode document = JsonNode.Parse(await api.GetAsync(Path))!;

        JsonNode[] operations = [.. Operations(document)];
        operations.Select(operation => (string?)operation["operationId"]).ShouldBe(["ListRoles", "DescribeRole", "CompareRoles"]);
        operations.ShouldAllBe(operation => ((string?)operation["summary"]) != null);
        operations.SelectMany(operation => operation["parameters"]!.AsArray()).ShouldAllBe(parameter => ((string?)parameter!["description"]) != null);
    }

    private static IEnumerable<JsonNode> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    private static IEnumerable<JsonNode> RoleIdSchemas(JsonNode document) =>
    [
        .. Operations(document).SelectMany(operation => operation["parameters"]!.AsArray())
            .Where(parameter => (string?)parameter!["in"] == "path").Select(parameter => parameter!["schema"]!),
        document["components"]!["schemas"]!["RoleId"]!,
    ];

    private static string Describe(JsonNode schema) => $"{schema["type"]}: {string.Join(", ", schema["enum"]!.AsArray())}";
}
