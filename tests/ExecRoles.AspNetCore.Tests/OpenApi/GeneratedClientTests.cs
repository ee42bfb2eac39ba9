using System.Reflection;
using System.Runtime.Loader;
using ExecRoles.AspNetCore.Tests.Infrastructure;
using ExecRoles.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace ExecRoles.AspNetCore.Tests.OpenApi;

/// <summary>A client that NSwag generates from the document of an application.</summary>
public sealed class GeneratedClientTests
{
    [Fact]
    public async Task Client_OfTheDocument_CompilesAndReadsRoles()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapOpenApi();
                app.MapExecRoles("/roles");
            },
            static builder => builder.Services.AddOpenApi(static options => options.AddExecRoles()));
        string code = await GenerateAsync(await app.GetAsync("/openapi/v1.json"));

        dynamic client = Activator.CreateInstance(Compile(code).GetType("Generated.RolesClient", throwOnError: true)!, app.Client)!;

        dynamic role = await client.ExecRolesDescribeAsync("CIO", null, null);
        ((string)role.Id).ShouldBe("cio");
        ((string)role.Title["de"]).ShouldBe(Roles.Cio.Title.In("de"));
        ((string)role.Focus.Orientation.ToString()).ShouldBe("Internal");
        ((string)Enumerable.First(role.Responsibilities).Statement["en"]).ShouldBe(Roles.Cio.Responsibilities[0].Statement.In("en"));
        dynamic comparison = await client.ExecRolesCompareAsync(new[] { "cio", "cto" }, "de", null);
        ((string)Enumerable.First(comparison.Aspects).Name["de"]).ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto).Aspects[0].Aspect.Name.In("de"));
        dynamic list = await client.ExecRolesListAsync("de", null);
        ((string)Enumerable.First(list).Title).ShouldBe(Roles.All[0].Title.In("de"));
        dynamic title = await client.ExecRolesResolveAsync("Head of IT");
        ((string)title.Outcome.ToString()).ShouldBe("Resolved");
    }

    private static async Task<string> GenerateAsync(string document)
    {
        CSharpClientGeneratorSettings settings = new() { ClassName = "RolesClient", UseBaseUrl = false };
        settings.CSharpGeneratorSettings.Namespace = "Generated";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        return new CSharpClientGenerator(await OpenApiDocument.FromJsonAsync(document), settings).GenerateFile();
    }

    private static Assembly Compile(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText(code)],
            PlatformReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        compilation.Emit(image).Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        image.Position = 0;
        return new AssemblyLoadContext("Generated", isCollectible: true).LoadFromStream(image);
    }
}
