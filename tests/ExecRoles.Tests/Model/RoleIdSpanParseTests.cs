#if !LIBRARY_NETSTANDARD2_0
using System.Globalization;

namespace ExecRoles.Tests.Model;

/// <summary>
/// What frameworks look for when they read and write ids: minimal APIs, MVC and xunit, which gives each case of a theory a row if its data can be
/// parsed and formatted. The library's build for .NET Standard 2.0 cannot have it.
/// </summary>
public sealed class RoleIdSpanParseTests
{
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    [Fact]
    public void Parse_ThroughIParsable_GivesTheId() => Parse<RoleId>("cio").ShouldBe(OwnRole.Id("cio"));

    [Fact]
    public void Parse_ThroughISpanParsable_GivesTheId() => ParseSpan<RoleId>("the cio of".AsSpan(4, 3)).ShouldBe(OwnRole.Id("cio"));

    [Fact]
    public void Parse_BadSpan_Throws() =>
        Should.Throw<FormatException>(() => ParseSpan<RoleId>("areas")).Message.ShouldBe(
            $"'areas' is reserved for text keys and cannot be a role id. Choose another id; reserved are {RoleIdGrammar.Reserved}.");

    [Fact]
    public void Parse_Null_Throws() => Should.Throw<ArgumentNullException>(() => Parse<RoleId>(null!)).ParamName.ShouldBe("s");

    [Theory]
    [InlineData("cio", true)]
    [InlineData("", false)]
    [InlineData("CIO", false)]
    [InlineData("areas", false)]
    public void TryParse_ThroughInterfaces_GivesTheIdOrNull(string text, bool isGood)
    {
        RoleId? expected = isGood ? OwnRole.Id(text) : null;

        (TryParse(text, out RoleId? id), id).ShouldBe((isGood, expected));
        (TryParseSpan(text, out RoleId? other), other).ShouldBe((isGood, expected));
    }

    [Fact]
    public void TryParse_Null_GivesNull() => (TryParse(null, out RoleId? id), id).ShouldBe((false, null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("de")]
    public void ToString_AnyFormat_IsTheString(string? format) => ((IFormattable)OwnRole.Id("cio")).ToString(format, Turkish).ShouldBe("cio");

    [Theory]
    [InlineData(4)]
    [InlineData(3)]
    public void TryFormat_RoomEnough_WritesTheString(int room)
    {
        char[] destination = new char[room];

        ((ISpanFormattable)OwnRole.Id("cio")).TryFormat(destination, out int written, "G", Turkish).ShouldBeTrue();
        (written, new string(destination, 0, written)).ShouldBe((3, "cio"));
    }

    [Fact]
    public void TryFormat_TooLittleRoom_WritesNothing()
    {
        ((ISpanFormattable)OwnRole.Id("cio")).TryFormat(new char[2], out int written, "", null).ShouldBeFalse();
        written.ShouldBe(0);
    }

    [Fact]
    public void Interpolation_WithAlignment_PadsTheId() => $"<{OwnRole.Id("cio"),5}>".ShouldBe("<  cio>");

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, Turkish);

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, Turkish);

    private static bool TryParse<T>(string? text, out T? result)
        where T : IParsable<T> => T.TryParse(text, Turkish, out result);

    private static bool TryParseSpan<T>(string text, out T? result)
        where T : ISpanParsable<T> => T.TryParse(text.AsSpan(), Turkish, out result);
}
#endif
