using System.Text.Json;
using System.Text.Json.Nodes;
using ExecRoles.AspNetCore.Tests.Infrastructure;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Titles;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.AspNetCore.Tests.OpenApi;

/// <summary>The document of an application that has the endpoints, and one of its own.</summary>
public sealed class OpenApiDocumentTests
{
    public static TheoryData<Type> Enumerations => [.. typeof(Role).Assembly.GetExportedTypes()
        .Concat(typeof(TitleResolution).Assembly.GetExportedTypes()).Where(static type => type.IsEnum)];

    [Fact]
    public async Task Document_Any_ReadsWell() => Snapshot.Match((await ReadAsync()).ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }));

    [Fact]
    public async Task Document_EveryEndpoint_IsDescribedOnce()
    {
        JsonNode[] operations = [.. (await ReadAsync())["paths"]!.AsObject()
            .SelectMany(static path => path.Value!.AsObject()).Select(static operation => operation.Value!)];

        operations.Select(static operation => (string?)operation["operationId"]).Where(static id => id is not null)
            .ShouldBe(["ExecRolesList", "ExecRolesMatrix", "ExecRolesCompare", "ExecRolesResolve", "ExecRolesDescribe"]);
        operations.Where(static operation => operation["operationId"] is not null).ShouldAllBe(static operation => operation["summary"] != null);
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Enumerations_InDocuments_HaveTheWordsThatAreSent(Type type)
    {
        IEnumerable<string> sent = Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type).Trim('"'));

        sent.ShouldBe(Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
    }

    private static async Task<JsonNode> ReadAsync()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapOpenApi();
                app.MapExecRoles("/roles");
                app.MapGet("/staff/{role}", static (RoleId role) => new Person("Ada", role, FocusOrientation.Both, Roles.Cio.Title, [role]));
            },
            static builder => builder.Services.AddOpenApi(static options => options.AddExecRoles()));
        return JsonNode.Parse(await app.GetAsync("/openapi/v1.json"))!;
    }

    private sealed record Person(string Name, RoleId? Role, FocusOrientation? Orientation, LocalizedText Title, RoleId[] Former);
}
