using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

namespace ExecRoles.Samples.Portal.BrowserTests.Pages;

/// <summary>What holds on every page, in one language; each page is opened once for everything that looks at it.</summary>
public abstract class PageTests(PortalSite site, string language)
{
    [BrowserTheory]
    [MemberData(nameof(PortalPages.Rows), MemberType = typeof(PortalPages))]
    public async Task Page_AtAnyWidthAndInBothSchemes_IsAccessibleAndFits(string path)
    {
        await using Visitor visitor = await Visitor.ReadAsync(site, language);

        await visitor.OpenAsync(path);

        (await visitor.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
        await visitor.ShouldBeSoundAsync();
        visitor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Page_ThatDoesNotExist_IsAccessibleAndFits()
    {
        await using Visitor visitor = await Visitor.ReadAsync(site, language);

        await visitor.OpenAsync(PortalPages.Missing);

        await visitor.ShouldBeSoundAsync();
        visitor.Complaints.ShouldAllBe(complaint => complaint.Contains("404", StringComparison.Ordinal));
    }
}
