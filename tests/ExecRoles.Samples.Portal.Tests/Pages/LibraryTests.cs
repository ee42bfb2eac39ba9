using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExecRoles.Samples.Portal.Tests.Infrastructure;

namespace ExecRoles.Samples.Portal.Tests.Pages;

public sealed class LibraryTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("Leiterin IT", "CIO: Chief Information Officer")]
    [InlineData("cfo", "CFO: Chief Financial Officer")]
    [InlineData("lieferkette", "CSCO: Chief Supply Chain Officer")]
    [InlineData("information security", "CISO: Chief Information Security Officer")]
    public async Task Search_TitleNameOrArea_FindsTheRoleFirst(string query, string title)
    {
        IHtmlDocument page = await app.GetAsync($"/t/north/roles?q={Uri.EscapeDataString(query)}");

        page.QuerySelector(".cards h2")!.TextContent.ShouldBe(title);
    }

    [Fact]
    public async Task Compare_TwoRoles_ShowsTheComparisonAndKeepsTheChoice()
    {
        IHtmlDocument page = await app.GetAsync("/t/south/compare?id=cio&id=CTO");

        page.QuerySelector(".execroles")!.OuterHtml.ShouldContain(Roles.Compare(Roles.Cio, Roles.Cto).SummarizeCommonGround("en"));
        page.QuerySelectorAll<IHtmlInputElement>("input:checked").Select(box => box.Value).ShouldBe(["cio", "cto"]);
    }

    [Theory]
    [InlineData("id=cio", "Select at least one more role.")]
    [InlineData("id=cio&id=cto&id=cfo&id=coo&id=ceo", "You have selected more than four roles. Clear some of them.")]
    [InlineData("id=cio&id=ctoo", "Unknown role: ctoo. Select the roles here.")]
    public async Task Compare_BadChoice_SaysWhatToDo(string query, string message)
    {
        IHtmlDocument page = await app.GetAsync($"/t/north/compare?{query}");

        page.QuerySelector("#compare-error")!.TextContent.ShouldBe(message);
        page.QuerySelector(".execroles").ShouldBeNull();
    }

    [Theory]
    [InlineData("de", "Rollenbibliothek")]
    [InlineData("de-AT,de;q=0.9,en;q=0.5", "Rollenbibliothek")]
    [InlineData("fr,en;q=0.5", "Role library")]
    [InlineData("fr", "Role library")]
    public async Task Language_OfTheBrowser_IsThatOfThePage(string accepted, string heading)
    {
        IHtmlDocument page = await app.GetAsync("/t/north/roles", accepted);

        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.DocumentElement.GetAttribute("lang").ShouldBe(heading == "Role library" ? "en" : "de");
    }

    [Fact]
    public async Task Language_Chosen_StaysAndLeadsBack()
    {
        using PortalApp own = new();
        using HttpResponseMessage response = await own.SubmitAsync("/t/north/compare?id=cio&id=cto", "[name=language]", ("language", "de"));

        response.Headers.Location!.ToString().ShouldBe("/t/north/compare?id=cio&id=cto");
        (await own.GetAsync("/t/north/roles", "en")).QuerySelector("h1")!.TextContent.ShouldBe("Rollenbibliothek");
    }

    [Fact]
    public async Task Stylesheets_OfTheLayout_AreServed()
    {
        IHtmlDocument page = await app.GetAsync("/t/north/roles");
        foreach (IElement link in page.QuerySelectorAll("link[href]"))
        {
            using HttpResponseMessage response = await app.Browser.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
            response.IsSuccessStatusCode.ShouldBeTrue(link.OuterHtml);
        }
    }

    [Fact]
    public async Task JobAd_GenderedTitle_IsReportedAndTheAdStaysNeutral()
    {
        IHtmlDocument page = await app.GetAsync("/t/north/job-ad?role=cfo&in=de&style=Colon&body=limited-company&own=Leiter+Logistik");

        page.QuerySelector("#own-check")!.TextContent.ShouldContain("Leitung Logistik");
        page.QuerySelector<IHtmlTextAreaElement>("#text")!.Value.ShouldStartWith("Kaufmännische:r Geschäftsführer:in (m/w/d)");
    }

    [Fact]
    public async Task JobAd_NeutralTitle_IsTheTitleOfTheAd() =>
        (await app.GetAsync("/t/north/job-ad?role=cfo&in=de&own=Leitung+Finanzen+(m/w/d)"))
            .QuerySelector<IHtmlTextAreaElement>("#text")!.Value.ShouldStartWith("Leitung Finanzen (m/w/d)\n\n");

    [Fact]
    public async Task JobAd_FormThatTheRoleLacks_SaysSo() =>
        (await app.GetAsync("/t/north/job-ad?role=cfo&in=en&style=Colon")).QuerySelector("#ad ~ .notice").ShouldNotBeNull();
}
