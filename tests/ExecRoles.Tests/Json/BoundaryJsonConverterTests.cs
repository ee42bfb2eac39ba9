using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

public sealed class BoundaryJsonConverterTests
{
    private static readonly LocalizedText Statement = new(("en", "x"));

    [Fact]
    public void Write_AllParts_WritesThePairInOrdinalOrder() =>
        JsonSerializer.Serialize(new Boundary("cto", "cio", Statement, [Source.CommonKnowledge]))
            .ShouldBe("""{"roles":["cio","cto"],"statement":{"en":"x"},"sources":[{"scheme":"common knowledge"}]}""");

    [Fact]
    public void Write_NoSources_LeavesThemOut() =>
        JsonSerializer.Serialize(new Boundary("cio", "cto", Statement)).ShouldBe("""{"roles":["cio","cto"],"statement":{"en":"x"}}""");

    [Theory]
    [InlineData("""{"roles":["cio","cto"],"statement":{"en":"x"}}""")]
    [InlineData("""{"statement":{"en":"x"},"sources":[],"roles":["cto","cio"]}""")]
    public void Read_AnyOrder_IsTheSame(string json) => JsonSerializer.Deserialize<Boundary>(json).ShouldBe(new Boundary("cio", "cto", Statement));

    [Fact]
    public void Read_WrittenBoundary_IsEqual() =>
        Prop.ForAll(CatalogGenerators.Boundaries.ToArbitrary(), boundary => boundary.Equals(JsonSerializer.Deserialize<Boundary>(JsonSerializer.Serialize(boundary))))
            .QuickCheckThrowOnFailure();
}
