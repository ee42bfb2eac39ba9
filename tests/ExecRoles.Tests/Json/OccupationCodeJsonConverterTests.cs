using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

public sealed class OccupationCodeJsonConverterTests
{
    [Fact]
    public void Write_AllParts_WritesThemInAFixedOrder() =>
        JsonSerializer.Serialize(
            new OccupationCode("ESCO", "1330.2", MappingStrength.Narrow, new LocalizedText(("de", "b"), ("en", "a")), "1.2", new Uri("HTTP://example.org/x#y"), "c", [new Source("web")]))
            .ShouldBe(
                """
                {"scheme":"ESCO","version":"1.2","code":"1330.2","label":{"en":"a","de":"b"},"strength":"narrow","uri":"HTTP://example.org/x#y","remark":"c",
                "sources":[{"scheme":"web"}]}
                """.ReplaceLineEndings(""));

    [Fact]
    public void Write_RequiredPartsOnly_LeavesTheOthersOut() =>
        JsonSerializer.Serialize(new OccupationCode("ESCO", "1", MappingStrength.Exact, new LocalizedText(("en", "a"))))
            .ShouldBe("""{"scheme":"ESCO","code":"1","label":{"en":"a"},"strength":"exact"}""");

    [Fact]
    public void Write_None_HasNoCode() =>
        JsonSerializer.Serialize(OccupationCode.None("ESCO", "1.2", "c")).ShouldBe("""{"scheme":"ESCO","version":"1.2","remark":"c"}""");

    [Fact]
    public void Read_SchemeOnly_SaysThatThereIsNoCode() =>
        JsonSerializer.Deserialize<OccupationCode>("""{"scheme":"ESCO"}""").ShouldBe(OccupationCode.None("ESCO"));

    [Fact]
    public void Read_WrittenCodes_AreEqual() =>
        Prop.ForAll(SourceGenerators.Codes.ToArbitrary(), codes => codes.SequenceEqual(JsonSerializer.Deserialize<OccupationCode[]>(JsonSerializer.Serialize(codes))!))
            .QuickCheckThrowOnFailure();
}
