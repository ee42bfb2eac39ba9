using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>Swiss German is a partial language: it has what differs from German, and nothing else; its pages are Swiss from top to bottom.</summary>
public sealed class SwissTextsTests
{
    private const string Swiss = SwissTexts.Language;

    [Fact]
    public void Texts_InSwissGerman_AreThoseThatDifferAndNoOthers() =>
        Rows(Swiss).ShouldBe(
            Rows("de").Where(static row => SwissTexts.Of(row.Key, row.Value) is not null)
                .Select(static row => KeyValuePair.Create(row.Key, SwissTexts.Of(row.Key, row.Value)!)),
            ignoreOrder: true);

    [Fact]
    public void Comments_InSwissGerman_HaveTheRemarksThatDifferAndNoOthers() =>
        Comments(Swiss, static part => part).ShouldBe(Comments("de", SwissTexts.OfSource), ignoreOrder: true);

    [Fact]
    public void Pages_InSwissGerman_HaveNeitherSharpSNorGermanQuotationMarks() =>
        BuiltInPages.In(Swiss).Where(static given => given.Page.AsSpan().ContainsAny('ß', '„', '“')).Select(static given => given.Name).ShouldBeNone();

    [Fact]
    public void Pages_InSwissGerman_HaveNoAufsichtsrat() =>
        BuiltInPages.In(Swiss).Where(static given => given.Page.Contains("ufsichtsr", StringComparison.Ordinal)).Select(static given => given.Name).ShouldBeNone();

    // What a classification calls a group is its name, and sources tell of German companies and statutes as well.
    [Fact]
    public void Pages_InSwissGerman_HaveNoBodyOfGermanLaw()
    {
        string[] names = [.. Roles.All.SelectMany(static role => role.OccupationCodes).Select(static code => code.Label.In(Swiss))];
        string sources = Roles.All.Texts["words.sources"].In(Swiss);

        BuiltInPages.ElementsIn(Swiss).Where(given => BuiltInPages.SectionOf(given.Element) != sources)
            .Select(static given => given.Element.TextContent).Distinct()
            .Select(text => names.Aggregate(text, static (left, name) => left.Replace(name, "", StringComparison.Ordinal)))
            .Where(static text => SwissTexts.GermanBody().IsMatch(text)).ShouldBeNone();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("de-AT")]
    public void Pages_InOtherGerman_AreThoseOfGerman(string language) => BuiltInPages.In(language).ShouldBe(BuiltInPages.In("de"));

    [Theory]
    [InlineData("de")]
    [InlineData("de-DE")]
    [InlineData("de-AT")]
    [InlineData("de-LI")]
    public void Texts_InOtherGerman_AreThoseOfTheGermanFile(string language) =>
        BuiltInTextFiles.InSource["de"].Where(text => Roles.All.Texts[text.Key].Resolve(language) is not { Language: "de" } said || said.Text != text.Value)
            .Select(static text => text.Key).ShouldBeNone();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Pages_InOtherLanguages_HaveNoSwissText(string language) =>
        BuiltInPages.In(language).Where(static given => given.Page.Contains("lang=\"de-CH\"", StringComparison.Ordinal)).Select(static given => given.Name).ShouldBeNone();

    [Theory]
    [InlineData("de-CH")]
    [InlineData("DE_ch.UTF-8")]
    [InlineData("de-CH-1996")]
    public void Pages_InSwissGerman_AreOnePieceInOneLanguage(string language) =>
        Roles.Compare(Roles.Cio, Roles.Cto).ToHtml(language).Split("lang=\"").Skip(1).Select(static rest => rest.Split('"')[0]).ShouldBe([Swiss]);

    [Fact]
    public void Sentence_OfCommonGround_BeginsEachAreaInLowerCaseAsInGerman() =>
        Roles.Compare(Roles.Chro, Roles.Cfo).ToText(Swiss).Split('\n')
            .ShouldContain(Roles.Compare(Roles.Chro, Roles.Cfo).ToText("de").Split('\n').First(static line => line.StartsWith("Beide Rollen tragen", StringComparison.Ordinal)));

    [Fact]
    public void OtherTitles_OfTheCfo_SayInWhichLanguagesTheyAreUsed()
    {
        Roles.Cfo.Aliases.Where(static alias => alias.Languages.Contains(Swiss)).ShouldAllBe(static alias => alias.In(Swiss) == alias.In("de"));
        Roles.Cfo.Aliases.Single(static alias => alias.In("de").StartsWith("Finanzchef/", StringComparison.Ordinal)).Languages.ShouldBe(["de", Swiss]);
        Roles.Cfo.Aliases.Single(static alias => alias.In("de").StartsWith("Vorstand ", StringComparison.Ordinal)).Languages.ShouldBe(["de"]);
    }

    [Fact]
    public void GetTitle_OfASeatOnTheBoard_IsSwissInEveryStyle()
    {
        Roles.Cfo.GetTitle(Swiss, TitleStyle.Neutral, CompanyForm.StockCorporation).ShouldBe("Mitglied der Geschäftsleitung, Ressort Finanzen");
        Roles.Cfo.GetTitle(Swiss, TitleStyle.Feminine, CompanyForm.StockCorporation).ShouldBe("Leiterin Finanzen, Mitglied der Geschäftsleitung");
        Roles.Cfo.GetTitle(Swiss, TitleStyle.Colon, CompanyForm.StockCorporation).ShouldBe("Leiter:in Finanzen, Mitglied der Geschäftsleitung");
        Roles.Cfo.GetTitle("de-AT", TitleStyle.Feminine, CompanyForm.StockCorporation).ShouldBe("Finanzvorständin");
    }

    private static IEnumerable<KeyValuePair<string, string>> Rows(string language) => BuiltInTextFiles.InSource[language].Concat(BuiltInTextFiles.OtherRows[language]);

    private static IEnumerable<(string Key, string Parts)> Comments(string language, Func<string, string> change) => BuiltInTextFiles.SourcesInSource[language]
        .Select(text => (text.Key, string.Join("; ", text.Value.Split(';', StringSplitOptions.TrimEntries).Select(change))))
        .Where(static text => text.Item2.AsSpan().ContainsAnyExcept(';', ' '));
}
