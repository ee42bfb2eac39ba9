using System.Text.RegularExpressions;
using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ExecRoles.Samples.Portal.BrowserTests;

/// <summary>From a file of staff to the org chart.</summary>
public sealed class StaffJourneyTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Staff =
        """
        Name;Titel;Abteilung
        Ada Winter;Chief Financial Officer;Finanzen
        Bruno Sommer;CDO;Daten
        Carla Herbst;Leiterin Lagerlogistik;Logistik
        Dora Lenz;Buchhalterin;Finanzen
        """;

    [BrowserFact]
    public async Task Import_DoubtfulTitlesDecided_AreInTheOrgChart()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site, "de");
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/south/staff");
        await page.GetByLabel("CSV-Datei").UploadAsync("staff.csv", Staff);
        await page.GetByRole(AriaRole.Button, new() { Name = "Personalliste ersetzen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 Personen importiert: 1 zugeordnet, 3 zu prüfen.");

        await page.Locator("a[href$='/staff/review']").ClickAsync();
        await Expect(page.GetByText("3 Personen sind noch zu prüfen.")).ToBeVisibleAsync();
        await Card(page, "Bruno Sommer").GetByRole(AriaRole.Button, new() { Name = "Chief Data Officer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Chief Data Officer");
        ILocator carla = Card(page, "Carla Herbst");
        await carla.GetByLabel("Andere Rolle").SelectOptionAsync("chief-supply-chain-officer");
        await carla.GetByLabel("Verhältnis zur Rolle").SelectOptionAsync("Deputy");
        await carla.GetByRole(AriaRole.Button, new() { Name = "Rolle zuordnen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Carla Herbst");
        await Card(page, "Dora Lenz").GetByRole(AriaRole.Button, new() { Name = "Keine Führungsrolle" }).ClickAsync();
        await Expect(page.GetByText("Es ist nichts mehr zu prüfen.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Organigramm" }).ClickAsync();
        await Expect(Chair(page, "Chief Financial Officer")).ToContainTextAsync("Ada Winter");
        await Expect(Chair(page, "Chief Data Officer")).ToContainTextAsync("Bruno Sommer");
        await Expect(Chair(page, "Chief Supply Chain Officer")).ToContainTextAsync("Carla Herbst");
        await Expect(Chair(page, "Chief Supply Chain Officer")).ToContainTextAsync("Stellvertretung");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Dora Lenz");
        (await page.FindViolationsAsync()).ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Import_FileWithoutNames_SaysSoAtTheField()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/north/staff");

        await page.GetByLabel("CSV file").UploadAsync("staff.csv", "whoever,title\nAda Winter,CFO");
        await page.GetByRole(AriaRole.Button, new() { Name = "Replace staff list" }).ClickAsync();

        await Expect(page.GetByLabel("CSV file"))
            .ToHaveAccessibleDescriptionAsync(new Regex("has no column “name”. It has: whoever, title$"));
        await visitor.ShouldBeSoundAsync();
    }

    [BrowserFact]
    public async Task Review_RoleAssignedWithoutChoice_SaysSoAtTheField()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/north/staff/review");

        await Card(page, "Thore Jessen").GetByRole(AriaRole.Button, new() { Name = "Assign role" }).ClickAsync();

        ILocator role = Card(page, "Thore Jessen").GetByLabel("Another role");
        await Expect(role).ToHaveAccessibleDescriptionAsync("Choose a role from the list.");
        await Expect(role).ToHaveAttributeAsync("aria-invalid", "true");
        await visitor.ShouldBeSoundAsync();
    }

    private static ILocator Card(IPage page, string name) =>
        page.Locator(".review", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = name }) });

    private static ILocator Chair(IPage page, string role) =>
        page.Locator(".chair", new() { Has = page.GetByRole(AriaRole.Link, new() { Name = role }) });
}
