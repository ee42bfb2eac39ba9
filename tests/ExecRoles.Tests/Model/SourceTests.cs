using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class SourceTests : EqualityContract<Source>
{
    private const string Address = "https://www.onetonline.org/link/summary/11-1011.00";
    private static readonly LocalizedText Remark = OwnRole.Text("the second half", "die zweite Hälfte");

    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        Uri address = new(Address);

        Source source = new("O*NET") { Version = "27.0", Place = "11-1011.00, task 8826", Uri = address, Remark = Remark };

        (source.Scheme, source.Version, source.Place, source.Uri, source.Remark).ShouldBe(("O*NET", "27.0", "11-1011.00, task 8826", address, Remark));
    }

    [Fact]
    public void Constructor_SchemeOnly_LeavesTheOthersNull()
    {
        Source source = new("ESCO");

        (source.Scheme, source.Version, source.Place, source.Uri, source.Remark).ShouldBe(("ESCO", null, null, null, null));
    }

    [Fact]
    public void Constructor_NullScheme_Throws() =>
        Should.Throw<ArgumentNullException>(() => new Source(null!)).Message.ShouldBe("Value cannot be null. (Parameter 'scheme')");

    [Fact]
    public void Parts_Blank_Throw()
    {
        Refusal(static () => new Source("")).ShouldBe("The scheme of a source is blank. Give a text with at least one visible character, or omit it. (Parameter 'scheme')");
        Refusal(static () => new Source("a") { Version = " \t" })
            .ShouldBe("The version of a source is blank. Give a text with at least one visible character, or omit it. (Parameter 'value')");
        Refusal(static () => new Source("a") { Place = "\u200B" })
            .ShouldBe("The place of a source is blank. Give a text with at least one visible character, or omit it. (Parameter 'value')");
    }

    [Fact]
    public void Parts_LoneSurrogate_Throw()
    {
        Refusal(static () => new Source("a\uD83D")).ShouldBe(
            "The scheme of a source is not well-formed UTF-16: there is half of a surrogate pair at position 1. Give the whole character or remove it. (Parameter 'scheme')");
        Refusal(static () => new Source("a") { Version = "ab\uD83D" }).ShouldBe(
            "The version of a source is not well-formed UTF-16: there is half of a surrogate pair at position 2. Give the whole character or remove it. (Parameter 'value')");
        Refusal(static () => new Source("a") { Place = "\uDE00a" }).ShouldBe(
            "The place of a source is not well-formed UTF-16: there is half of a surrogate pair at position 0. Give the whole character or remove it. (Parameter 'value')");
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("/etc/sources")]
    [InlineData(@"C:\sources")]
    public void Uri_NotAbsolute_Throws(string address) =>
        Refusal(() => new Source("web") { Uri = new Uri(address, UriKind.RelativeOrAbsolute) }).ShouldBe(
            $"The address '{address}' is not absolute. Give one such as 'http://data.europa.eu/esco/isco/C1330'. (Parameter 'value')");

    [Theory]
    [InlineData("ESCO", null, null, null, "ESCO")]
    [InlineData("ESCO", "1.2", null, null, "ESCO 1.2")]
    [InlineData("O*NET", "27.0", "11-1011.00, task 8826", Address, "O*NET 27.0, 11-1011.00, task 8826")]
    [InlineData("law", null, "AktG § 90", null, "AktG § 90")]
    [InlineData("web", null, "example.org/page", "https://example.org/page", "example.org/page")]
    [InlineData("web", null, null, "https://example.org/page", "https://example.org/page")]
    [InlineData("web", null, null, null, "web")]
    [InlineData("document", "2", "Payroll guide", null, "Payroll guide")]
    public void ToString_OfSource_IsItsCitation(string scheme, string? version, string? place, string? address, string citation) =>
        new Source(scheme) { Version = version, Place = place, Uri = address is null ? null : new Uri(address), Remark = Remark }.ToString().ShouldBe(citation);

    [Fact]
    public void ToString_AnyCulture_IsTheSame()
    {
        using CultureScope scope = new("de-DE");

        Source.CommonKnowledge.ToString().ShouldBe("common knowledge");
    }

    [Fact]
    public void CommonKnowledge_EachTime_IsTheSame() => Source.CommonKnowledge.ShouldBeSameAs(Source.CommonKnowledge);

    // Uri takes these for equal: it forgets the fragment and the case of the host.
    [Fact]
    public void Equals_AddressWrittenOtherwise_IsFalse() =>
        new Source("web") { Uri = new Uri("http://example.org/a#b") }.ShouldNotBe(new Source("web") { Uri = new Uri("http://EXAMPLE.org/a") });

    protected override Source Make() => Make(remark: OwnRole.Text("the second half", "die zweite Hälfte"));

    protected override IEnumerable<Source> MakeOthers() =>
    [
        Make(scheme: "ESCO"),
        Make(version: "28.0"),
        Make(version: null),
        Make(place: "11-1021.00"),
        Make(place: null),
        Make(address: Address + "#a"),
        Make(address: null),
        Make(remark: OwnRole.Text("the first half", "die erste Hälfte")),
        new("O*NET") { Version = "27.0", Place = "11-1011.00", Uri = new Uri(Address) },
        Source.CommonKnowledge,
    ];

    private static Source Make(
        string scheme = "O*NET", string? version = "27.0", string? place = "11-1011.00", string? address = Address, LocalizedText? remark = null) =>
        new(scheme) { Version = version, Place = place, Uri = address is null ? null : new Uri(address), Remark = remark ?? Remark };

    private static string Refusal(Func<Source> make) => Should.Throw<ArgumentException>(make).Message;
}
