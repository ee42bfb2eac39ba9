using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

/// <summary>Titles, codes and sources that look like markup: renderings show them as the words that they are.</summary>
public sealed class HostileSourcesTests
{
    public static TheoryData<string> Readers => MarkdownReaders.Names;

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

    private static RoleDescription Describe(IReadOnlyList<string> texts)
    {
        Source cited = new(texts[0]) { Version = texts[1], Place = texts[2], Remark = Text(3) }, document = new(Source.Document) { Place = texts[4] };
        return Roles.Describe(new Role(
            "own",
            Text(5),
            Text(6),
            new Focus(FocusOrientation.Both, Text(7), Text(8)) { Sources = [document] },
            [new Responsibility("duty", new ResponsibilityArea("area", Text(9)), Text(10)) { Sources = [cited, document] }])
        {
            VendorRelationship = new VendorRelationship(VendorScope.Any, Text(11), Text(12), Text(13)) { Sources = [Source.CommonKnowledge] },
            TitleForms = [new(CompanyForm.Function, TitleGender.Neutral, Text(14)) { Sources = [document] }, new(CompanyForm.StockCorporation, TitleGender.Feminine, Text(15))],
            OccupationCodes =
            [
                new OccupationCode(texts[16], texts[17], MappingRelation.Broad, Text(18)) { SchemeVersion = texts[19], Remark = Text(20), Sources = [cited] },
            ],
            MissingOccupationCodes = [new(texts[21]) { Remark = Text(22) }],
        }).WithSources();

        LocalizedText Text(int index) => new(("de", texts[index]));
    }
}
