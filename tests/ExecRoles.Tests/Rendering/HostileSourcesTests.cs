using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

/// <summary>Titles, codes and sources that look like markup: renderings show them as the words that they are.</summary>
public sealed class HostileSourcesTests
{
    public static TheoryData<string> Readers { get; } = new(MarkdownReaders.ByName.Keys);

    [Theory]
    [MemberData(nameof(Readers))]
    public void ToMarkdown_WithSources_IsReadAsTheWordsThatTheyAre(string reader) =>
        RequireTheWordsAlone(role => MarkdownOutline.Of(role.ToMarkdown("de"), MarkdownReaders.ByName[reader]));

    [Fact]
    public void ToHtml_WithSources_IsReadAsTheWordsThatTheyAre() => RequireTheWordsAlone(role => HtmlOutline.Of(role.ToHtml("de")));

    private static void RequireTheWordsAlone(Func<RoleDescription, string> read)
    {
        string expected = read(Describe(Specimen.Placeholders));

        Prop.ForAll(HostileTexts.Lists, texts =>
        {
            IReadOnlyList<string> visible = [.. texts.Select(HostileTexts.Visible)];
            new[] { read(Describe(texts)) }.ShouldBeLineByLine([Specimen.Fill(expected, visible)]);
        }).QuickCheckThrowOnFailure();
    }

    // Two forms of one title would be put together word by word, so that each title has one alone.
    private static RoleDescription Describe(IReadOnlyList<string> texts)
    {
        LocalizedText Text(int index) => new(("de", texts[index]));
        Source cited = new(texts[0], texts[1], texts[2]), document = new(Source.Document, texts[3]), known = new("common knowledge", remark: texts[4]);
        return new RoleDescription(new Role(
            "own",
            Text(5),
            Text(6),
            new Focus(FocusOrientation.Both, Text(7), Text(8)),
            [new Responsibility("duty", new ResponsibilityArea("area", Text(9)), Text(10), [cited, document])],
            vendorRelationship: new VendorRelationship(VendorScope.Any, Text(11), Text(12), Text(13), [known]),
            titleForms: new TitleForms(new GenderForms(Text(14)), new GenderForms(Text(15)), sources: [document]),
            codes:
            [
                new OccupationCode(texts[16], texts[17], MappingStrength.Broad, Text(18), texts[19], null, texts[20], [known, cited]),
                OccupationCode.None(texts[21], remark: texts[22]),
            ])).WithSources();
    }
}
