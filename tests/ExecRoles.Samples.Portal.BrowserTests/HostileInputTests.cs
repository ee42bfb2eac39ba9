using System.Text.Json.Nodes;
using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;
using ExecRoles.Samples.Portal.Data;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ExecRoles.Samples.Portal.BrowserTests;

/// <summary>Markup in whatever people can type is shown as text, and the browser runs none of it.</summary>
public sealed class HostileInputTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Script = "<script>alert(1)</script>";
    private const string Image = "\"><img src=x onerror=alert(1)>";

    // The content security policy would stop a script, so that no dialog opens proves little: there must be no element to begin with.
    private const string Planted = "() => [...document.querySelectorAll('script, img, [onerror]')].map(element => element.outerHTML)";

    [BrowserFact]
    public async Task Staff_WithMarkup_IsShownAsText()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        await visitor.OpenAsync("/t/north/staff");
        await page.GetByLabel("CSV file").UploadAsync("staff.csv", $"""
            name,title,department
            {Quote(Script)},CFO,{Quote(Image)}
            {Quote(Image)},{Quote("Leiter " + Script)},{Quote(Script)}
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Replace staff list" }).ClickAsync();
        await ShouldBeTextAsync(visitor, Script, Image);
        await OpenAsTextAsync(visitor, "/t/north/org-chart", Script);
        await OpenAsTextAsync(visitor, "/t/north/roles/cfo", Script);
        await OpenAsTextAsync(visitor, "/t/north/staff/review", Script, Image);

        await page.GetByRole(AriaRole.Button, new() { Name = "No executive role", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(Image);
        await ShouldBeTextAsync(visitor, Image);
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task OwnRole_WithMarkup_IsShownAsText()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        JsonNode document = JsonNode.Parse(SeedData.ExampleRoles)!;
        JsonNode role = document["roles"]![0]!;
        role["title"]!["en"] = $"Head of {Script}";
        role["mandate"]!["en"] = $"Sees to {Image}.";
        role["responsibilities"]![0]!["statement"]!["en"] = $"Runs {Script}.";
        await visitor.OpenAsync("/t/south/own-roles");
        await page.GetByLabel("JSON document").FillAsync(document.ToJsonString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Check and save" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Your roles are saved.");
        await ShouldBeTextAsync(visitor);
        await OpenAsTextAsync(visitor, "/t/south/roles?q=payroll", Script, Image);
        await OpenAsTextAsync(visitor, "/t/south/roles/head-of-payroll", Script, Image);
        await OpenAsTextAsync(visitor, "/t/south/compare?id=head-of-payroll&id=chro", Script, Image);
        await OpenAsTextAsync(visitor, "/t/south/matrix", Script);
        await OpenAsTextAsync(visitor, "/t/south/org-chart?vacant=true", Script);
        await OpenAsTextAsync(visitor, "/t/south/staff/review", Script);
        await visitor.OpenAsync("/t/south/job-ad?role=head-of-payroll");
        (await page.GetByLabel("Text to copy").InputValueAsync()).ShouldContain(Script);
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task OwnRole_DocumentOfMarkup_IsRefusedAsText()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        await visitor.OpenAsync("/t/north/own-roles");
        ILocator document = visitor.Page.GetByLabel("JSON document");
        await document.FillAsync($$"""{ "schemaVersion": 1, "roles": [ { "</textarea>{{Script}}": 1 } ] }""");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Check and save" }).ClickAsync();

        await Expect(document).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(document).ToHaveValueAsync($$"""{ "schemaVersion": 1, "roles": [ { "</textarea>{{Script}}": 1 } ] }""");
        await ShouldBeTextAsync(visitor, Script);
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Wording_WithMarkup_IsShownAsText()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        IPage page = visitor.Page;
        foreach ((string key, string text) in new[] { ("cto.title", Image), ("cto.mandate", $"Knows {Script}.") })
        {
            await visitor.OpenAsync($"/t/north/wording?key={key}&tag=en");
            await page.GetByLabel("Text", new() { Exact = true }).FillAsync(text);
            await page.GetByRole(AriaRole.Button, new() { Name = "Save text" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Saved: {key}");
        }

        await ShouldBeTextAsync(visitor, Script, Image);
        await OpenAsTextAsync(visitor, "/t/north/roles/cto", Script, Image);
        await OpenAsTextAsync(visitor, "/t/north/compare?id=cio&id=cto", Script);
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Address_WithMarkup_RunsNothing()
    {
        string[] paths = ["roles?q=", "staff?q=", "compare?id=", "job-ad?own=", "wording?q=", "wording?key="];
        await using Visitor visitor = await Visitor.ArriveAsync(site);
        foreach (string input in new[] { Script, Image })
        {
            foreach (string path in paths)
            {
                await visitor.OpenAsync($"/t/north/{path}{Uri.EscapeDataString(input)}");
                (await visitor.Page.ContentAsync()).ShouldContain("alert(1)");
                await ShouldBeTextAsync(visitor);
            }
        }

        visitor.Complaints.ShouldBeEmpty();
    }

    private static string Quote(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static async Task OpenAsTextAsync(Visitor visitor, string path, params string[] texts)
    {
        await visitor.OpenAsync(path);
        await ShouldBeTextAsync(visitor, texts);
    }

    private static async Task ShouldBeTextAsync(Visitor visitor, params string[] texts)
    {
        foreach (string text in texts)
        {
            await Expect(visitor.Page.Locator("main")).ToContainTextAsync(text);
        }

        (await visitor.Page.EvaluateAsync<string[]>(Planted)).ShouldBeEmpty(visitor.Page.Url);
    }
}
