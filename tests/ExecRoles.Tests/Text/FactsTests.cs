namespace ExecRoles.Tests.Text;

/// <summary>The facts about CIO and CTO, written out: each stands in the model under its id, in English and in German.</summary>
public sealed class FactsTests
{
    [Theory]
    [InlineData("cio", "top-level management,technological infrastructure", "Führungskraft der obersten Ebene,technische Infrastruktur")]
    [InlineData("cto", "architect,technological infrastructure", "Konzipiert,Architektur,technischen Infrastruktur")]
    public void Mandate_OfFacts_SaysIt(string role, string english, string german) =>
        ShouldSay(Roles.All[role].Mandate, english, german);

    [Theory]
    [InlineData("cio", FocusOrientation.Internal)]
    [InlineData("cto", FocusOrientation.External)]
    public void Orientation_OfFacts_IsThat(string role, FocusOrientation orientation) =>
        Roles.All[role].Focus.Orientation.ShouldBe(orientation);

    [Theory]
    [InlineData("cio", "inward,organization itself", "nach innen,eigene Organisation")]
    [InlineData("cto", "outward,beyond the company", "nach außen,über das Unternehmen hinaus")]
    public void Focus_OfFacts_SaysIt(string role, string english, string german) =>
        ShouldSay(Roles.All[role].Focus.Description, english, german);

    [Theory]
    [InlineData("cio", "everyone inside the company,technology", "alle,im Unternehmen,Technologie nutzen")]
    [InlineData("cto", "customers", "Kundschaft")]
    public void Audience_OfFacts_SaysIt(string role, string english, string german) =>
        ShouldSay(Roles.All[role].Focus.Audience, english, german);

    [Theory]
    [InlineData(
        "cio", "it-department", "leadership",
        "Leads,IT department,all other responsibilities",
        "Leitet,IT-Abteilung,alle übrigen Aufgaben")]
    [InlineData("cio", "profit-strategy", "profit", "strategies,profit,without,quality,service", "Strategien,Gewinn,ohne,Qualität,Service")]
    [InlineData(
        "cio", "communication-capacity", "infrastructure",
        "communications capacity,upgraded,secured,managed,keeps working",
        "Kommunikation,ausgebaut,gesichert,funktionsfähig gehalten")]
    [InlineData("cio", "it-operations", "operations", "Runs,IT operations", "IT-Betrieb")]
    [InlineData(
        "cio", "efficiency-through-technology", "efficiency",
        "Keeps looking,technology,efficiency,money,time,labor hours,mission",
        "ständig,Technologie,effizienter,Kosten,Zeit,Arbeitsstunden,Unternehmensmission")]
    [InlineData("cio", "user-access-and-training", "users", "all users,access,training", "alle Nutzenden,Zugänge,Schulungen")]
    [InlineData("cto", "engineering-department", "leadership", "Leads,engineering department", "Leitet,Entwicklungsabteilung")]
    [InlineData(
        "cto", "product-enhancement", "profit",
        "technology,improve the products,sells,bottom line",
        "Technologie,Verbessert,angebotenen Produkte,Geschäftsergebnis")]
    [InlineData("cto", "technology-in-production", "product", "Merges technology with production", "Technologie,Produktion")]
    [InlineData(
        "cto", "product-portfolio", "portfolio",
        "product range,maximum profit,retiring,no longer serve,introducing",
        "Produktangebot,größtmöglichen Gewinn,auslaufen,nicht mehr nützt,führt ein")]
    [InlineData(
        "cto", "intranets-and-communication-systems", "infrastructure",
        "Creates,intranets,communications systems,not just running,smoothly,as one",
        "Schafft,Intranets,Kommunikationssysteme,nicht nur,reibungslos,gut abgestimmt")]
    public void Responsibility_OfFacts_IsInItsAreaAndSaysIt(string role, string id, string area, string english, string german)
    {
        Responsibility responsibility = Roles.All[role].Responsibilities.Single(given => given.Id == id);

        responsibility.Area.Id.ShouldBe(area);
        ShouldSay(responsibility.Statement, english, german);
    }

    [Theory]
    [InlineData(
        "cio",
        "it-department,profit-strategy,communication-capacity,it-operations,efficiency-through-technology,user-access-and-training")]
    [InlineData(
        "cto",
        "engineering-department,product-enhancement,technology-in-production,product-portfolio,intranets-and-communication-systems")]
    public void Responsibilities_OfFacts_AreAllThereAre(string role, string ids) =>
        string.Join(",", Roles.All[role].Responsibilities).ShouldBe(ids);

    [Theory]
    [InlineData("cio", "profit-strategy")]
    [InlineData("cto", null)]
    public void DefiningResponsibility_OfFacts_IsThat(string role, string? id) => (Roles.All[role].DefiningResponsibility?.Id).ShouldBe(id);

    [Theory]
    [InlineData("cio", VendorScope.Technology)]
    [InlineData("cto", VendorScope.Any)]
    public void VendorScope_OfFacts_IsThat(string role, VendorScope scope) => Vendors(role).Scope.ShouldBe(scope);

    [Theory]
    [InlineData("cio", "latest technology", "neuesten Technologie")]
    [InlineData(
        "cto",
        "suitable solution,improving the products,whether or not,technology",
        "passenden Lösungen,Verbesserung der Produkte,ob technologisch oder nicht")]
    public void Vendors_OfFacts_SayWhich(string role, string english, string german) => ShouldSay(Vendors(role).Vendors, english, german);

    [Theory]
    [InlineData("cio", "many technology solutions,have to come from", "vielen technischen Lösungen,kommen müssen")]
    [InlineData("cto", "products better", "bessere Produkte")]
    public void VendorPurpose_OfFacts_SaysWhatFor(string role, string english, string german) => ShouldSay(Vendors(role).Purpose, english, german);

    [Theory]
    [InlineData("cio", "communication,collaboration,with vendors", "Kommunikation,Zusammenarbeit,mit Anbietern")]
    [InlineData("cto", "Works with vendors,product improvements", "mit Anbietern,Verbesserung der Produkte")]
    public void VendorDescription_OfFacts_SaysHow(string role, string english, string german) => ShouldSay(Vendors(role).Description, english, german);

    [Fact]
    public void Boundary_OfFacts_SaysWhatSeparatesThePair() => ShouldSay(
        Roles.Compare(Roles.Cio, Roles.Cto).Boundary.ShouldNotBeNull().Statement,
        "inward,own technology,people who use it,productive,outward,technology,products better",
        "nach innen,eigene Technologie,alle,produktiv,nach außen,mit Technologie die Produkte");

    [Theory]
    [InlineData("cio")]
    [InlineData("cto")]
    public void Remark_OfFacts_SaysWhereTheyComeFrom(string role) =>
        ShouldSay(Roles.All[role].Remark.ShouldNotBeNull(), "CIO,CTO,two published texts", "CIO,CTO,zwei veröffentlichten Texten");

    private static VendorRelationship Vendors(string role) => Roles.All[role].VendorRelationship.ShouldNotBeNull();

    private static void ShouldSay(LocalizedText text, string english, string german)
    {
        Missing(text, "en", english).ShouldBeEmpty();
        Missing(text, "de", german).ShouldBeEmpty();
    }

    private static IEnumerable<string> Missing(LocalizedText text, string language, string phrases) =>
        text.Resolve(language).Language == language
            ? phrases.Split(',').Where(phrase => !text.In(language).Contains(phrase, StringComparison.OrdinalIgnoreCase))
            : [$"{language}: {phrases}"];
}
