using System.Text.RegularExpressions;
using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ExecRoles.Samples.Portal.BrowserTests;

/// <summary>What people do without a mouse, with the focus in sight all the way.</summary>
public sealed class KeyboardTests(PortalSite site) : IClassFixture<PortalSite>
{
    [BrowserFact]
    public async Task SkipLink_FirstStop_LeadsPastTheNavigation()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/north/roles");
        await page.Keyboard.PressAsync("Tab");
        (await page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" }).HasFocusAsync()).ShouldBeTrue();
        await Expect(page.Locator(".skip-link")).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("Search roles")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task LanguageSwitch_Entered_ShowsTheSamePageInTheOtherLanguage()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/north/roles?q=CIO");
        string address = page.Url;

        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Deutsch" }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Rollenbibliothek");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Deutsch" })).ToHaveAttributeAsync("aria-pressed", "true");
        page.Url.ShouldBe(address);
        await visitor.OpenAsync("/t/south/matrix");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Search_JobTitleTyped_FindsItsRole()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/south/roles");

        await page.TabToAsync(page.GetByLabel("Search roles"));
        await page.Keyboard.TypeAsync("Leiterin IT");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h2").First).ToContainTextAsync("Chief Information Officer");
        await page.TabToAsync(page.GetByRole(AriaRole.Link, new() { Name = "Chief Information Officer" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync("Chief Information Officer");
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Comparison_TwoRolesChosen_ShowsThemSideBySide()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/south/roles");

        foreach (string id in new[] { "cio", "cto" })
        {
            await page.TabToAsync(page.Locator($"input[value={id}]"));
            await page.Keyboard.PressAsync("Space");
        }

        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Compare selected roles" }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex(@"/compare\?id=cio&id=cto$"));
        await Expect(page.Locator(".execroles h2").First).ToContainTextAsync("CIO and CTO");
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Review_RoleAndRelationChosen_AreSaved()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/north/staff?q=Jessen");

        await page.TabToAsync(page.GetByRole(AriaRole.Link, new() { Name = "Decide" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h2")).ToHaveTextAsync("Thore Jessen");
        await page.TabToAsync(page.GetByLabel("Another role"));
        await page.Keyboard.TypeAsync("CFO");
        await page.TabToAsync(page.GetByLabel("Relation"));
        await page.Keyboard.TypeAsync("Dep");
        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Assign role" }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Thore Jessen");
        await visitor.OpenAsync("/t/north/staff?q=Jessen");
        await Expect(page.GetByRole(AriaRole.Row).Last).ToContainTextAsync("Chief Financial Officer");
        await Expect(page.GetByRole(AriaRole.Row).Last).ToContainTextAsync("Deputy");
        visitor.Complaints.ShouldBeEmpty();
    }
}
