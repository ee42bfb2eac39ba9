using System.Text.RegularExpressions;
using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ExecRoles.Samples.Portal.BrowserTests;

/// <summary>A job ad whose title names one gender first, and then none.</summary>
public sealed class JobAdJourneyTests(PortalSite site) : IClassFixture<PortalSite>
{
    [BrowserFact]
    public async Task JobAd_GenderedTitle_IsRefusedWithProposalsOfWhichOneIsTaken()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site, "de");
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/north/job-ad");
        await page.GetByLabel("Rolle", new() { Exact = true }).SelectOptionAsync("cfo");
        await page.GetByLabel("Sprache der Anzeige").SelectOptionAsync("de");
        ILocator own = page.GetByLabel("Eigene Stellenbezeichnung");
        await own.FillAsync("Leiter Finanzen");

        await page.GetByRole(AriaRole.Button, new() { Name = "Anzeige erstellen" }).ClickAsync();

        await Expect(own).ToHaveAccessibleDescriptionAsync(new Regex("„Leiter Finanzen“ ist nicht geschlechtsneutral"));
        ILocator ad = page.GetByLabel("Text zum Kopieren");
        (await ad.InputValueAsync()).ShouldNotContain("Leiter Finanzen");
        string proposal = await page.Locator("#own-check li").First.InnerTextAsync();
        await visitor.ShouldBeSoundAsync();

        await own.FillAsync(proposal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Anzeige erstellen" }).ClickAsync();
        await Expect(ad).ToHaveValueAsync(new Regex("^" + Regex.Escape(proposal)));
        await Expect(page.Locator("#own-check li")).ToHaveCountAsync(0);
        visitor.Complaints.ShouldBeEmpty();
    }
}
