using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class CommonGroundSentenceTests
{
    private static readonly RoleComparison CioAndCto = Roles.Compare(Roles.Cio, Roles.Cto);

    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [InlineData("en", "Both roles have responsibilities in the areas of leadership, profit and infrastructure, and work with vendors.")]
    [InlineData("de", "Beide Rollen tragen Verantwortung in den Aufgabenbereichen Führung, Gewinn und Infrastruktur und arbeiten mit Anbietern zusammen.")]
    public void Sentence_CioAndCto_NamesAreasAndVendors(string language, string sentence) =>
        CioAndCto.SummarizeCommonGround(language).ShouldBe(sentence);

    [Theory]
    [InlineData("en", "All roles have responsibilities in the area of leadership and work with vendors.")]
    [InlineData("de", "Alle Rollen tragen Verantwortung im Aufgabenbereich Führung und arbeiten mit Anbietern zusammen.")]
    public void Sentence_ThreeRolesWithOneAreaAndVendors_SaysAll(string language, string sentence) =>
        Roles.Compare(Roles.Cio, Roles.Cto, OwnRole.Make("own", duties: [("leadership", "Leads.")], vendors: OwnRole.BuysSoftware()))
            .SummarizeCommonGround(language).ShouldBe(sentence);

    [Theory]
    [InlineData("en", "Both roles have responsibilities in the area of payroll.")]
    [InlineData("de", "Beide Rollen tragen Verantwortung im Aufgabenbereich Payroll.")]
    public void Sentence_OneArea_NamesItAlone(string language, string sentence) =>
        Roles.Compare(OwnRole.Make("first"), OwnRole.Make("second")).SummarizeCommonGround(language).ShouldBe(sentence);

    [Theory]
    [InlineData("en", "Both roles have responsibilities in the areas of payroll and travel.")]
    [InlineData("de", "Beide Rollen tragen Verantwortung in den Aufgabenbereichen Payroll und Travel.")]
    public void Sentence_TwoAreas_NamesBoth(string language, string sentence)
    {
        (string, string)[] duties = [("payroll", "1"), ("travel", "2")];

        Roles.Compare(OwnRole.Make("first", duties: duties), OwnRole.Make("second", duties: duties)).SummarizeCommonGround(language).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("en", "Both roles work with vendors; no common area of responsibility is listed.")]
    [InlineData("de", "Beide Rollen arbeiten mit Anbietern zusammen; ein gemeinsamer Aufgabenbereich ist nicht genannt.")]
    public void Sentence_VendorsOnly_NamesThemAndDeniesNothing(string language, string sentence) =>
        Roles.Compare(
            OwnRole.Make("first", vendors: OwnRole.BuysSoftware()),
            OwnRole.Make("second", duties: [("travel", "2")], vendors: OwnRole.BuysSoftware(VendorScope.Technology)))
            .SummarizeCommonGround(language).ShouldBe(sentence);

    [Theory]
    [InlineData("en", "No common area of responsibility is listed for these roles.")]
    [InlineData("de", "Für diese Rollen ist kein gemeinsamer Aufgabenbereich genannt.")]
    public void Sentence_NoSharedArea_SaysThatNoneIsListed(string language, string sentence) =>
        Roles.Compare(OwnRole.Make("first"), OwnRole.Make("second", duties: [("travel", "2")])).SummarizeCommonGround(language).ShouldBe(sentence);

    [Theory]
    [InlineData("IT security", "IT security")]
    [InlineData("IT", "IT")]
    [InlineData("HR", "HR")]
    [InlineData("Works council", "works council")]
    [InlineData("Users", "users")]
    [InlineData("GmbH law", "GmbH law")]
    [InlineData("R&D", "R&D")]
    [InlineData("C#", "C#")]
    [InlineData("C++ code", "C++ code")]
    [InlineData("E-mail", "e-mail")]
    [InlineData("iPhones", "iPhones")]
    [InlineData("Information Technology", "information Technology")]
    [InlineData("Élan", "élan")]
    [InlineData("24/7 service", "24/7 service")]
    [InlineData("\U0001F4BB", "\U0001F4BB")]
    [InlineData("X", "x")]
    [InlineData("X ray", "x ray")]
    public void Sentence_EnglishAreaName_BeginsInLowerCaseUnlessItIsAnAbbreviation(string name, string shown) =>
        Roles.Compare(WithArea("first", name), WithArea("second", name)).SummarizeCommonGround("en")
            .ShouldBe($"Both roles have responsibilities in the area of {shown}.");

    [Fact]
    public void Sentence_AreaNameOfAnotherLanguage_IsLeftAsItIs()
    {
        var area = new ResponsibilityArea("payroll", new LocalizedText(("de", "Entgeltabrechnung")));

        Roles.Compare(WithArea("first", area), WithArea("second", area)).SummarizeCommonGround("en")
            .ShouldBe("Both roles have responsibilities in the area of Entgeltabrechnung.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sentence_EveryRendering_HasItOnce(string format) =>
        Format.ByName[format].Show(CioAndCto, "de").Split(CioAndCto.SummarizeCommonGround("de")).Length.ShouldBe(2);

    [Fact]
    public void SummarizeCommonGround_NullComparison_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => RoleComparisonRendering.SummarizeCommonGround(null!, "en")).ParamName.ShouldBe("comparison");

    [Fact]
    public void SummarizeCommonGround_NullTag_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => CioAndCto.SummarizeCommonGround(null!)).ParamName.ShouldBe("languageTag");

    private static Role WithArea(string id, string name) => WithArea(id, new ResponsibilityArea("area", OwnRole.Text(name)));

    private static Role WithArea(string id, ResponsibilityArea area) =>
        new(id, OwnRole.Text(id), OwnRole.Text("Has one area."), OwnRole.LooksInward(), [new Responsibility("duty", area, OwnRole.Text("Does it."))]);
}
