using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class SourceTests : EqualityContract<Source>
{
    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        Source source = new("O*NET 27.0", "11-1011.00, task 8826", "the second half");

        (source.Scheme, source.Place, source.Remark).ShouldBe(("O*NET 27.0", "11-1011.00, task 8826", "the second half"));
    }

    [Fact]
    public void Constructor_SchemeOnly_LeavesTheOthersNull()
    {
        Source source = new("ESCO 1.2");

        (source.Scheme, source.Place, source.Remark).ShouldBe(("ESCO 1.2", null, null));
    }

    [Fact]
    public void Constructor_NullScheme_Throws() =>
        Should.Throw<ArgumentNullException>(() => new Source(null!)).Message.ShouldBe("Value cannot be null. (Parameter 'scheme')");

    [Theory]
    [InlineData("", "a", "b", "The scheme of a source is blank. Give a text with at least one visible character, or leave it out. (Parameter 'scheme')")]
    [InlineData("a", " \t", "b", "The place of a source is blank. Give a text with at least one visible character, or leave it out. (Parameter 'place')")]
    [InlineData("a", "b", "\u200B", "The remark on a source is blank. Give a text with at least one visible character, or leave it out. (Parameter 'remark')")]
    public void Constructor_BlankPart_Throws(string scheme, string place, string remark, string message) =>
        Should.Throw<ArgumentException>(() => new Source(scheme, place, remark)).Message.ShouldBe(message);

    [Fact]
    public void Constructor_LoneSurrogate_Throws()
    {
        Should.Throw<ArgumentException>(() => new Source("a\uD83D", "a", "a")).Message.ShouldBe(
            "The scheme of a source is not well-formed UTF-16: there is half of a surrogate pair at position 1. Give the whole character or remove it. (Parameter 'scheme')");
        Should.Throw<ArgumentException>(() => new Source("a", "\uDE00a", "a")).Message.ShouldBe(
            "The place of a source is not well-formed UTF-16: there is half of a surrogate pair at position 0. Give the whole character or remove it. (Parameter 'place')");
        Should.Throw<ArgumentException>(() => new Source("a", "a", "ab\uD83D")).Message.ShouldBe(
            "The remark on a source is not well-formed UTF-16: there is half of a surrogate pair at position 2. Give the whole character or remove it. (Parameter 'remark')");
    }

    [Theory]
    [InlineData("ESCO 1.2", null, null, "ESCO 1.2")]
    [InlineData("O*NET 27.0", "11-1011.00, task 8826", null, "O*NET 27.0, 11-1011.00, task 8826")]
    [InlineData("web", "example.org", "the vendors", "web, example.org (the vendors)")]
    [InlineData("common knowledge", null, "the name", "common knowledge (the name)")]
    public void ToString_OfSource_IsItsCitation(string scheme, string? place, string? remark, string citation) =>
        new Source(scheme, place, remark).ToString().ShouldBe(citation);

    [Fact]
    public void ToString_AnyCulture_IsTheSame()
    {
        using CultureScope scope = new("de-DE");

        Source.CommonKnowledge.ToString().ShouldBe("common knowledge");
    }

    [Fact]
    public void CommonKnowledge_EachTime_IsTheSame() => Source.CommonKnowledge.ShouldBeSameAs(Source.CommonKnowledge);

    protected override Source Make() => new("O*NET 27.0", "11-1011.00", "the second half");

    protected override IEnumerable<Source> MakeOthers() =>
    [
        new("O*NET 28.0", "11-1011.00", "the second half"),
        new("O*NET 27.0", "11-1021.00", "the second half"),
        new("O*NET 27.0", null, "the second half"),
        new("O*NET 27.0", "11-1011.00", "the first half"),
        new("O*NET 27.0", "11-1011.00"),
        Source.CommonKnowledge,
    ];
}
