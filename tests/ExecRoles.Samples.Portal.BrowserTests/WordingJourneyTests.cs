using System.Text.RegularExpressions;
using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ExecRoles.Samples.Portal.BrowserTests;

/// <summary>What one company calls things, and the other does not.</summary>
public sealed class WordingJourneyTests(PortalSite site) : IClassFixture<PortalSite>
{
    [BrowserFact]
    public async Task Wording_OfOneCompany_IsSeenThereAlone()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/south/wording?q=cfo.title");
        await page.GetByRole(AriaRole.Link, new() { Name = "cfo.title", Exact = true }).ClickAsync();
        await Expect(page.GetByLabel("Key", new() { Exact = true })).ToHaveValueAsync("cfo.title");

        await page.GetByLabel("Text", new() { Exact = true }).FillAsync("Keeper of the Purse");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save text" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Saved: cfo.title");
        await ShouldBeCalledAsync(visitor, "south", "Keeper of the Purse");
        await ShouldBeCalledAsync(visitor, "north", "Chief Financial Officer");

        await visitor.OpenAsync("/t/south/wording");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Reset: cfo.title");
        await ShouldBeCalledAsync(visitor, "south", "Chief Financial Officer");
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Wording_UnknownKey_IsRefusedAtTheField()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site, "de");
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/south/wording");

        await page.GetByLabel("Schlüssel", new() { Exact = true }).FillAsync("cfo.tilte");
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync("Kasse");
        await page.GetByRole(AriaRole.Button, new() { Name = "Text speichern" }).ClickAsync();

        await Expect(page.GetByLabel("Schlüssel", new() { Exact = true })).ToHaveAccessibleDescriptionAsync(new Regex("'cfo.tilte'"));
        await visitor.ShouldBeSoundAsync();
    }

    private static async Task ShouldBeCalledAsync(Visitor visitor, string company, string title)
    {
        await visitor.OpenAsync($"/t/{company}/roles");
        await Expect(visitor.Page.Locator("a[href$='/roles/cfo']")).ToContainTextAsync(title);
    }
}
