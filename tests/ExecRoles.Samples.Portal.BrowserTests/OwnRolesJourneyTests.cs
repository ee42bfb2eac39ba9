using System.Text.RegularExpressions;
using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ExecRoles.Samples.Portal.BrowserTests;

/// <summary>A role of the company's own, with an error that is mended in place.</summary>
public sealed class OwnRolesJourneyTests(PortalSite site) : IClassFixture<PortalSite>
{
    [BrowserFact]
    public async Task OwnRole_ErrorMended_IsInLibraryAndComparison()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/north/own-roles");
        await page.GetByRole(AriaRole.Link, new() { Name = "Start from an example" }).ClickAsync();
        ILocator document = page.GetByLabel("JSON document");
        string good = await document.InputValueAsync();
        string[] lines = good.Split('\n');
        int line = Array.FindIndex(lines, one => one.Contains("\"orientation\"", StringComparison.Ordinal));
        int column = lines[line].IndexOf("\"internal\"", StringComparison.Ordinal);
        await document.FillAsync(good.Replace("\"internal\"", "\"inward\"", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Button, new() { Name = "Check and save" }).ClickAsync();

        await Expect(document).ToHaveAttributeAsync("aria-invalid", "true");
        string description = $@"Not saved: 1 error.*Line {line + 1}, column {column + 1}:.*inward";
        await Expect(document).ToHaveAccessibleDescriptionAsync(new Regex(description));
        (await document.InputValueAsync()).ShouldContain("\"inward\"");
        await visitor.ShouldBeSoundAsync();

        await document.FillAsync(good);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check and save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Your roles are saved.");
        await visitor.OpenAsync("/t/north/roles?q=payroll");
        await Expect(page.Locator("h2")).ToHaveTextAsync("Head of Payroll");
        await visitor.OpenAsync("/t/north/compare?id=head-of-payroll&id=chro");
        await Expect(page.Locator(".execroles")).ToContainTextAsync("Runs payroll every month.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Deutsch" }).ClickAsync();
        await Expect(page.Locator(".execroles")).ToContainTextAsync("Rechnet die Entgelte monatlich ab.");
        visitor.Complaints.ShouldBeEmpty();
    }
}
