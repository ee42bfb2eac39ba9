using System.Text.Json;
using ExecRoles.Json;

namespace ExecRoles.Tests.Json;

/// <summary>What separates roles, in comparisons that are written as JSON.</summary>
public sealed class RoleComparisonJsonBoundaryTests
{
    private static readonly RoleCatalog Catalog = Roles.All
        .WithoutBoundary("cmo", "cto")
        .WithBoundary(new Boundary("cio", "cmo", new LocalizedText(("de", "Die eine Rolle betreibt, die andere wirbt."))))
        .WithBoundary(new Boundary("cio", "cto", new LocalizedText(("en", "One runs it, one builds it."), ("de", "Die eine betreibt, die andere baut."))) { Sources = [Source.CommonKnowledge] });

    [Fact]
    public void ToJson_TwoRoles_WritesTheBoundaryInTheLanguage() =>
        BoundariesIn(Catalog.Compare("cto", "cio").ToJson("de-AT"))
            .ShouldBe("""[{"roles":["cio","cto"],"statement":{"de":"Die eine betreibt, die andere baut."},"sources":[{"scheme":"common knowledge"}]}]""");

    [Fact]
    public void ToJson_ThreeRoles_WritesTheBoundaryOfEachPairInTheBestLanguage() =>
        BoundariesIn(Catalog.Compare("cmo", "cio", "cto").ToJson("en")).ShouldBe(
            """
            [{"roles":["cio","cmo"],"statement":{"de":"Die eine Rolle betreibt, die andere wirbt."}},
            {"roles":["cio","cto"],"statement":{"en":"One runs it, one builds it."},"sources":[{"scheme":"common knowledge"}]}]
            """.ReplaceLineEndings(""));

    [Fact]
    public void Serialize_TwoRoles_WritesTheBoundaryInAllLanguages() =>
        BoundariesIn(JsonSerializer.Serialize(Catalog.Compare("cio", "cto"))).ShouldBe(
            """
            [{"roles":["cio","cto"],"statement":{"en":"One runs it, one builds it.","de":"Die eine betreibt, die andere baut."},
            "sources":[{"scheme":"common knowledge"}]}]
            """.ReplaceLineEndings(""));

    [Fact]
    public void ToJson_NothingSaid_WritesAnEmptyList() => BoundariesIn(Catalog.Compare("ceo", "cmo").ToJson("en")).ShouldBe("[]");

    private static string BoundariesIn(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement.GetProperty("boundaries"));
}
