namespace ExecRoles.Tests.Text;

/// <summary>The facts about CIO and CTO, written out: each stands in the model under its id, in English and in German.</summary>
public sealed class FactsTests
{
    [Theory]
    [InlineData("cio", "CIO", "Chief Information Officer", "Chief Information Officer (IT-Leitung)")]
    [InlineData("cto", "CTO", "Chief Technology Officer", "Chief Technology Officer (Technische Leitung)")]
    public void Role_OfFacts_HasAbbreviationAndTitles(string id, string abbreviation, string english, string german) =>
        (Roles.All[id].Abbreviation, Roles.All[id].Title).ShouldBe((abbreviation, new LocalizedText(("en", english), ("de", german))));

    [Fact]
    public void Roles_OfFacts_AreAllThereAre() =>
        Roles.All.Select(static role => role.Id.Value).ShouldBe(["ceo", "cfo", "coo", "cio", "cto", "ciso", "cdo", "cpo", "cmo", "chro"]);

    [Theory]
    [InlineData("cio", "technological infrastructure,top management", "technische Infrastruktur,obersten Führungsebene")]
    [InlineData("cto", "Designs,technological infrastructure,architect", "Konzipiert,technische Infrastruktur,Architektur")]
    public void Mandate_OfFacts_SaysIt(string role, string english, string german) =>
        ShouldSay(Roles.All[role].Mandate, english, german);

    [Theory]
    [InlineData("cio", FocusOrientation.Internal)]
    [InlineData("cto", FocusOrientation.External)]
    public void Orientation_OfFacts_IsThat(string role, FocusOrientation orientation) =>
        Roles.All[role].Focus.Orientation.ShouldBe(orientation);

    [Theory]
    [InlineData("cio", "inward,organisation itself", "nach innen,eigene Organisation")]
    [InlineData("cto", "outward,beyond the company", "nach außen,über das Unternehmen hinaus")]
    public void Focus_OfFacts_SaysIt(string role, string english, string german) =>
        ShouldSay(Roles.All[role].Focus.Description, english, german);

    [Theory]
    [InlineData("cio", "everyone inside the company,technology", "alle im Unternehmen,Technik")]
    [InlineData("cto", "customers", "Kundschaft")]
    public void Audience_OfFacts_SaysIt(string role, string english, string german) =>
        ShouldSay(Roles.All[role].Focus.Audience, english, german);

    [Theory]
    [InlineData("cio", "communication-capacity", "infrastructure", "communication,upgraded,secured,working", "Kommunikation,ausgebaut,abgesichert,funktionsfähig")]
    [InlineData("cio", "it-operations", "operations", "Runs,IT operations", "IT-Betrieb")]
    [InlineData("cio", "efficiency-through-technology", "efficiency", "technology,efficiency,cost,time,working hours,mission", "Technik,Effizienz,Kosten,Zeit,Arbeitsstunden,Mission")]
    [InlineData("cio", "user-access-and-training", "users", "every user,access,training", "alle Nutzenden,Zugänge,Schulungen")]
    [InlineData("cio", "profit-strategy", "profit", "strategies,profit,without,quality,service", "Strategien,Gewinn,ohne,Qualität,Service")]
    [InlineData("cio", "it-department", "leadership", "Leads,IT department,all the other responsibilities", "Leitet,IT-Abteilung,alle übrigen Aufgaben")]
    [InlineData("cto", "intranets-and-communication-systems", "infrastructure", "Creates,intranets,communication systems,smoothly,as one", "Schafft,Intranets,Kommunikationssysteme,reibungslos,aus einem Guss")]
    [InlineData("cto", "engineering-department", "leadership", "Leads,engineering department", "Leitet,Entwicklungsabteilung")]
    [InlineData("cto", "product-enhancement", "profit", "technology,improve,products,bottom line", "Technologie,Verbessert,Produkte,Geschäftsergebnis")]
    [InlineData("cto", "technology-in-production", "product", "technology,production", "Technologie,Produktion")]
    [InlineData("cto", "product-portfolio", "portfolio", "product range,greatest profit,retires,introduces", "Produktangebot,größten Gewinn,laufen aus,kommen hinzu")]
    public void Responsibility_OfFacts_IsInItsAreaAndSaysIt(string role, string id, string area, string english, string german)
    {
        Responsibility responsibility = Roles.All[role].Responsibilities.Single(given => given.Id == id);

        responsibility.Area.Id.ShouldBe(area);
        ShouldSay(responsibility.Statement, english, german);
    }

    [Theory]
    [InlineData("cio", "communication-capacity,it-operations,efficiency-through-technology,user-access-and-training,profit-strategy,it-department")]
    [InlineData("cto", "intranets-and-communication-systems,engineering-department,product-enhancement,technology-in-production,product-portfolio")]
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
    [InlineData("cio", "newest technology", "neuesten Technologie")]
    [InlineData("cto", "fitting solution,whether or not,technology", "passenden Lösung,ob technisch oder nicht")]
    public void Vendors_OfFacts_SayWhich(string role, string english, string german) => ShouldSay(Vendors(role).Vendors, english, german);

    [Theory]
    [InlineData("cio", "many technical solutions,from outside", "vielen technischen Lösungen,von außen")]
    [InlineData("cto", "better products", "bessere Produkte")]
    public void VendorPurpose_OfFacts_SaysWhatFor(string role, string english, string german) => ShouldSay(Vendors(role).Purpose, english, german);

    [Theory]
    [InlineData("cio", "Communicates,collaborates", "Austausch,arbeitet mit ihnen zusammen")]
    [InlineData("cto", "vendors,improving the products", "Anbietern,Verbesserung der Produkte")]
    public void VendorDescription_OfFacts_SaysHow(string role, string english, string german) => ShouldSay(Vendors(role).Description, english, german);

    [Theory]
    [InlineData("infrastructure", "Infrastructure", "Infrastruktur")]
    [InlineData("operations", "Operations", "Laufender Betrieb")]
    [InlineData("efficiency", "Efficiency", "Effizienz")]
    [InlineData("users", "Users", "Nutzende")]
    [InlineData("profit", "Profit", "Gewinn")]
    [InlineData("leadership", "Leadership", "Führung")]
    [InlineData("product", "Products", "Produkte")]
    [InlineData("portfolio", "Portfolio", "Portfoliosteuerung")]
    public void Area_OfFacts_HasItsNames(string id, string english, string german) =>
        Areas.All.Single(area => area.Id == id).Name.ShouldBe(new LocalizedText(("en", english), ("de", german)));

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
