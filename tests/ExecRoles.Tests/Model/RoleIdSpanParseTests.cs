#if !LIBRARY_NETSTANDARD2_0
namespace ExecRoles.Tests.Model;

/// <summary>What the frameworks' parsing interfaces ask for; the library's build for .NET Standard 2.0 cannot have them.</summary>
public sealed class RoleIdSpanParseTests
{
    [Fact]
    public void Parse_Span_GivesTheId() => RoleId.Parse("the cio of".AsSpan(4, 3), null).ShouldBe(OwnRole.Id("cio"));

    [Fact]
    public void Parse_BadSpan_Throws() =>
        Should.Throw<FormatException>(() => RoleId.Parse("areas".AsSpan(), null)).Message.ShouldStartWith("'areas' is reserved for text keys and cannot be a role id. ");

    [Fact]
    public void TryParse_Span_GivesTheId()
    {
        RoleId.TryParse("the cio of".AsSpan(4, 3), null, out RoleId? result).ShouldBeTrue();
        result.ShouldBe(OwnRole.Id("cio"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("CIO")]
    [InlineData("areas")]
    public void TryParse_BadSpan_GivesNull(string text)
    {
        RoleId.TryParse(text.AsSpan(), null, out RoleId? result).ShouldBeFalse();
        result.ShouldBeNull();
    }

    [Fact]
    public void Parse_ThroughIParsable_GivesTheId() => Parse<RoleId>("cio").ShouldBe(OwnRole.Id("cio"));

    [Fact]
    public void Parse_ThroughISpanParsable_GivesTheId() => ParseSpan<RoleId>("cio").ShouldBe(OwnRole.Id("cio"));

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static T ParseSpan<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
}
#endif
