namespace ExecRoles.Tests.Model;

public sealed class OccupationCodeRefusalTests
{
    private static readonly LocalizedText Label = OwnRole.Text("chief information officer", "IT-Leiter/IT-Leiterin");

    [Fact]
    public void Constructor_NullScheme_Throws() => ShouldRefuse("scheme", () => new OccupationCode(null!, "1", MappingStrength.Exact, Label));

    [Fact]
    public void Constructor_NullCode_Throws() => ShouldRefuse("code", () => new OccupationCode("ESCO", null!, MappingStrength.Exact, Label));

    [Fact]
    public void Constructor_NullLabel_Throws() => ShouldRefuse("label", () => new OccupationCode("ESCO", "1", MappingStrength.Exact, null!));

    [Fact]
    public void None_NullScheme_Throws() => ShouldRefuse("scheme", () => OccupationCode.None(null!));

    [Theory]
    [InlineData(" ", "1", "1.2", "r", "The scheme of a code is blank. Give a text with at least one visible character, or leave it out. (Parameter 'scheme')")]
    [InlineData("ESCO", "", "1.2", "r", "The code is blank. Give a text with at least one visible character, or leave it out. (Parameter 'code')")]
    [InlineData("ESCO", "1", "\t", "r", "The version of a scheme is blank. Give a text with at least one visible character, or leave it out. (Parameter 'schemeVersion')")]
    [InlineData("ESCO", "1", "1.2", "\n", "The remark on a code is blank. Give a text with at least one visible character, or leave it out. (Parameter 'remark')")]
    public void Constructor_BlankPart_Throws(string scheme, string code, string version, string remark, string message) =>
        Should.Throw<ArgumentException>(() => new OccupationCode(scheme, code, MappingStrength.Exact, Label, version, null, remark)).Message.ShouldBe(message);

    [Theory]
    [InlineData(" ", "1.2", "r", "The scheme of a code is blank. Give a text with at least one visible character, or leave it out. (Parameter 'scheme')")]
    [InlineData("ESCO", "\t", "r", "The version of a scheme is blank. Give a text with at least one visible character, or leave it out. (Parameter 'schemeVersion')")]
    [InlineData("ESCO", "1.2", "\n", "The remark on a code is blank. Give a text with at least one visible character, or leave it out. (Parameter 'remark')")]
    public void None_BlankPart_Throws(string scheme, string version, string remark, string message) =>
        Should.Throw<ArgumentException>(() => OccupationCode.None(scheme, version, remark)).Message.ShouldBe(message);

    [Fact]
    public void Constructor_LoneSurrogate_Throws() =>
        Should.Throw<ArgumentException>(() => new OccupationCode("ESCO", "1\uD83D", MappingStrength.Exact, Label)).Message.ShouldBe(
            "The code is not well-formed UTF-16: there is half of a surrogate pair at position 1. Give the whole character or remove it. (Parameter 'code')");

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Constructor_UndefinedStrength_Throws(int strength) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new OccupationCode("ESCO", "1", (MappingStrength)strength, Label)).Message.ShouldBe(
            $"This is not a defined MappingStrength. Allowed are Exact, Close, Broad, Narrow. (Parameter 'strength'){Environment.NewLine}Actual value was {strength}.");

    [Theory]
    [InlineData("isco/C1330")]
    [InlineData("?code=1330")]
    public void Constructor_RelativeAddress_Throws(string address) =>
        Should.Throw<ArgumentException>(() => new OccupationCode("ESCO", "1", MappingStrength.Exact, Label, uri: new Uri(address, UriKind.Relative))).Message.ShouldBe(
            $"The address '{address}' is not absolute. Give one such as 'http://data.europa.eu/esco/isco/C1330'. (Parameter 'uri')");

    // .NET takes some of these for absolute, on some systems or on all; other systems and the schema of documents do not.
    [Theory]
    [InlineData("/etc/codes")]
    [InlineData("//server/codes")]
    [InlineData(@"\\server\codes")]
    [InlineData(@"C:\codes")]
    [InlineData(" http://example.org")]
    public void Constructor_PathOrSpace_Throws(string address) =>
        Should.Throw<ArgumentException>(() => new OccupationCode("ESCO", "1", MappingStrength.Exact, Label, uri: new Uri(address, UriKind.RelativeOrAbsolute))).Message.ShouldBe(
            $"The address '{address}' is not absolute. Give one such as 'http://data.europa.eu/esco/isco/C1330'. (Parameter 'uri')");

    [Fact]
    public void Constructor_BlankAddress_Throws() =>
        Should.Throw<ArgumentException>(() => new OccupationCode("ESCO", "1", MappingStrength.Exact, Label, uri: new Uri("", UriKind.Relative))).Message.ShouldBe(
            "The address is blank. Give a text with at least one visible character, or leave it out. (Parameter 'uri')");

    [Fact]
    public void Constructor_LoneSurrogateInAddress_Throws() =>
        Should.Throw<ArgumentException>(() => new OccupationCode("ESCO", "1", MappingStrength.Exact, Label, uri: new Uri("abc:\uD83D"))).Message.ShouldBe(
            "The address is not well-formed UTF-16: there is half of a surrogate pair at position 4. Give the whole character or remove it. (Parameter 'uri')");

    [Theory]
    [InlineData("urn:uuid:82f90e87")]
    [InlineData("HTTP://Example.org/Straße?a=\"b\"#ä")]
    [InlineData("svn+ssh://example.org")]
    [InlineData("AZaz+-.09:x")]
    [InlineData("ab:x")]
    [InlineData("file:///codes")]
    public void Constructor_AddressWithAScheme_KeepsItAsWritten(string address) =>
        new OccupationCode("ESCO", "1", MappingStrength.Exact, Label, uri: new Uri(address)).Uri!.OriginalString.ShouldBe(address);

    private static void ShouldRefuse(string parameter, Func<OccupationCode> make) => Should.Throw<ArgumentNullException>(make).ParamName.ShouldBe(parameter);
}
