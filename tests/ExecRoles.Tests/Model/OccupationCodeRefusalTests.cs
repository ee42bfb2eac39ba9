namespace ExecRoles.Tests.Model;

public sealed class OccupationCodeRefusalTests
{
    private static readonly LocalizedText Label = OwnRole.Text("chief information officer", "IT-Leiter/IT-Leiterin");

    [Fact]
    public void Constructor_NullScheme_Throws() => ShouldRefuse("scheme", () => new OccupationCode(null!, "1", MappingRelation.Exact, Label));

    [Fact]
    public void Constructor_NullCode_Throws() => ShouldRefuse("code", () => new OccupationCode("ESCO", null!, MappingRelation.Exact, Label));

    [Fact]
    public void Constructor_NullLabel_Throws() => ShouldRefuse("label", () => new OccupationCode("ESCO", "1", MappingRelation.Exact, null!));

    [Theory]
    [InlineData(" ", "1", "The scheme of a code is blank. Give a text with at least one visible character, or omit it. (Parameter 'scheme')")]
    [InlineData("ESCO", "", "The code is blank. Give a text with at least one visible character, or omit it. (Parameter 'code')")]
    public void Constructor_BlankPart_Throws(string scheme, string code, string message) =>
        Should.Throw<ArgumentException>(() => new OccupationCode(scheme, code, MappingRelation.Exact, Label)).Message.ShouldBe(message);

    [Fact]
    public void SchemeVersion_Blank_Throws() =>
        Should.Throw<ArgumentException>(() => new OccupationCode("ESCO", "1", MappingRelation.Exact, Label) { SchemeVersion = "\t" }).Message.ShouldBe(
            "The version of a scheme is blank. Give a text with at least one visible character, or omit it. (Parameter 'value')");

    [Fact]
    public void Constructor_LoneSurrogate_Throws() =>
        Should.Throw<ArgumentException>(() => new OccupationCode("ESCO", "1\uD83D", MappingRelation.Exact, Label)).Message.ShouldBe(
            "The code is not well-formed UTF-16: there is half of a surrogate pair at position 1. Give the whole character or remove it. (Parameter 'code')");

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Constructor_UndefinedRelation_Throws(int relation) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new OccupationCode("ESCO", "1", (MappingRelation)relation, Label)).Message.ShouldBe(
            $"This is not a defined MappingRelation. Allowed are Exact, Close, Broad, Narrow. (Parameter 'relation'){Environment.NewLine}Actual value was {relation}.");

    [Theory]
    [InlineData("isco/C1330")]
    [InlineData("?code=1330")]
    public void Uri_Relative_Throws(string address) =>
        Should.Throw<ArgumentException>(() => WithAddress(new Uri(address, UriKind.Relative))).Message.ShouldBe(
            $"The address '{address}' is not absolute. Give one such as 'http://data.europa.eu/esco/isco/C1330'. (Parameter 'value')");

    // .NET takes some of these for absolute, on some systems or on all; other systems and the schema of documents do not.
    [Theory]
    [InlineData("/etc/codes")]
    [InlineData("//server/codes")]
    [InlineData(@"\\server\codes")]
    [InlineData(@"C:\codes")]
    [InlineData(" http://example.org")]
    public void Uri_PathOrSpace_Throws(string address) =>
        Should.Throw<ArgumentException>(() => WithAddress(new Uri(address, UriKind.RelativeOrAbsolute))).Message.ShouldBe(
            $"The address '{address}' is not absolute. Give one such as 'http://data.europa.eu/esco/isco/C1330'. (Parameter 'value')");

    [Fact]
    public void Uri_Blank_Throws() =>
        Should.Throw<ArgumentException>(() => WithAddress(new Uri("", UriKind.Relative))).Message.ShouldBe(
            "The address is blank. Give a text with at least one visible character, or omit it. (Parameter 'value')");

    [Fact]
    public void Uri_LoneSurrogate_Throws() =>
        Should.Throw<ArgumentException>(() => WithAddress(new Uri("abc:\uD83D"))).Message.ShouldBe(
            "The address is not well-formed UTF-16: there is half of a surrogate pair at position 4. Give the whole character or remove it. (Parameter 'value')");

    [Theory]
    [InlineData("urn:uuid:82f90e87")]
    [InlineData("HTTP://Example.org/Straße?a=\"b\"#ä")]
    [InlineData("svn+ssh://example.org")]
    [InlineData("AZaz+-.09:x")]
    [InlineData("ab:x")]
    [InlineData("file:///codes")]
    public void Uri_WithAScheme_IsKeptAsWritten(string address) =>
        WithAddress(new Uri(address)).Uri!.OriginalString.ShouldBe(address);

    private static OccupationCode WithAddress(Uri address) => new("ESCO", "1", MappingRelation.Exact, Label) { Uri = address };

    private static void ShouldRefuse(string parameter, Func<OccupationCode> make) => Should.Throw<ArgumentNullException>(make).ParamName.ShouldBe(parameter);
}
