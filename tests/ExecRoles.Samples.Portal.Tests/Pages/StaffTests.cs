using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExecRoles.Samples.Portal.Staff;
using ExecRoles.Samples.Portal.Tests.Infrastructure;

namespace ExecRoles.Samples.Portal.Tests.Pages;

// Each test imports a staff of its own; what a person decided on somebody of the same name and title stays.
public sealed class StaffTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Import_File_AssignsSureTitlesAndQueuesTheOthers()
    {
        await ImportAsync("name,title\nÖzlem Şahin,CFO\nArne Petersen,CDO\nVera Kowalczyk,Gärtnerin");

        IHtmlDocument staff = await app.GetAsync("/t/north/staff");
        Row(staff, "Özlem Şahin").ShouldContain("Chief Financial Officer");
        Row(staff, "Arne Petersen").ShouldContain("To be reviewed");
        string review = (await app.GetAsync("/t/north/staff/review")).Body!.TextContent;
        review.ShouldContain("Arne Petersen");
        review.ShouldNotContain("Özlem Şahin");
    }

    [Fact]
    public async Task Import_OneTenant_LeavesTheOtherAlone()
    {
        await ImportAsync("name,title\nÖzlem Şahin,CFO");

        string south = (await app.GetAsync("/t/south/staff")).Body!.TextContent;

        south.ShouldContain("Clara Wiesinger");
        south.ShouldNotContain("Özlem Şahin");
    }

    [Fact]
    public async Task Import_Again_KeepsWhatAPersonDecided()
    {
        await ImportAsync("name,title\nArne Petersen,CDO");
        await DecideAsync("Arne Petersen", ("candidate", "1"));

        await ImportAsync("name,title\nArne Petersen,CDO\nNeu Hier,CDO");

        Row(await app.GetAsync("/t/north/staff"), "Arne Petersen").ShouldContain("Chief Digital Officer");
    }

    [Fact]
    public async Task Import_TooLarge_SaysSoAtTheFieldAndKeepsTheStaff()
    {
        await ImportAsync("name,title\nHanna Brodersen,CEO");

        using HttpResponseMessage response = await app.UploadAsync(new byte[StaffFile.MaximumBytes + 1]);

        IHtmlDocument page = await PortalApp.ReadAsync(response);
        page.QuerySelector("#file-error")!.TextContent.ShouldStartWith("The file is larger than 1 MB.");
        page.QuerySelector("#file")!.GetAttribute("aria-describedby").ShouldBe("file-hint file-error");
        Row(page, "Hanna Brodersen").ShouldContain("CEO");
    }

    [Fact]
    public async Task Import_NameWithMarkup_IsEncoded()
    {
        await ImportAsync("name,title\n<script>alert(1)</script>,\"<img src=x onerror=alert(1)>\"");

        foreach (string path in new[] { "/t/north/staff", "/t/north/staff/review", "/t/north/org-chart" })
        {
            (await app.GetAsync(path)).QuerySelector("script, img").ShouldBeNull(path);
        }
    }

    [Fact]
    public async Task Export_AfterImport_HasFormulasAsText()
    {
        await ImportAsync("name,title\n=1+2,CFO");

        using HttpResponseMessage response = await app.Browser.GetAsync(new Uri("/t/north/staff?handler=export", UriKind.Relative));

        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("staff-north.csv");
        (await response.Content.ReadAsStringAsync()).ShouldContain("'=1+2");
    }

    [Fact]
    public async Task Review_Deputy_IsShownAsDeputyAndDoesNotHoldTheChair()
    {
        await ImportAsync("name,title\nArne Petersen,Stellv. Personalleiter");

        await DecideAsync("Arne Petersen", ("candidate", "0"));

        Row(await app.GetAsync("/t/north/staff"), "Arne Petersen").ShouldContain("Deputy");
        string chart = (await app.GetAsync("/t/north/org-chart")).QuerySelector(".org-chart")!.TextContent;
        chart.ShouldContain("vacant");
        chart.ShouldContain("Deputy");
    }

    [Fact]
    public async Task Review_AnotherRole_IsAssigned()
    {
        await ImportAsync("name,title\nArne Petersen,Zahlenmensch");

        IHtmlDocument page = await DecideAsync("Arne Petersen", ("choice", "role"), ("role", "cfo"), ("relation", "Assistant"));

        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("Assistant – CFO");
        Row(await app.GetAsync("/t/north/staff"), "Arne Petersen").ShouldContain("Assistant");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("No Id")]
    public async Task Review_NoRoleChosen_IsAnErrorAtTheField(string role)
    {
        await ImportAsync("name,title\nArne Petersen,Zahlenmensch");

        using HttpResponseMessage response = await SubmitAsync("Arne Petersen", ("choice", "role"), ("role", role), ("relation", "Holder"));

        IHtmlDocument page = await PortalApp.ReadAsync(response);
        page.QuerySelector("p.error")!.TextContent.ShouldBe("Choose a role from the list.");
        page.QuerySelector("select[name=role]")!.GetAttribute("aria-describedby").ShouldBe(page.QuerySelector("p.error")!.Id);
    }

    [Fact]
    public async Task Review_NoExecutiveRole_LeavesTheQueue()
    {
        await ImportAsync("name,title\nArne Petersen,CDO");

        IHtmlDocument page = await DecideAsync("Arne Petersen", ("choice", "none"));

        page.Body!.TextContent.ShouldContain("There is nothing left to review.");
    }

    [Fact]
    public async Task Review_AllUnknown_LeaveTheQueueAtOnce()
    {
        await ImportAsync("name,title\nA,Gärtner\nB,Koch\nLena Stolzenburg,CDO");

        using HttpResponseMessage response = await app.SubmitAsync("/t/north/staff/review", "form.notice button");

        IHtmlDocument page = await app.FollowAsync(response);
        page.QuerySelectorAll(".review h2").Select(heading => heading.TextContent).ShouldBe(["Lena Stolzenburg"]);
    }

    [Fact]
    public async Task Review_PersonOfAnotherTenant_IsNotFound()
    {
        await ImportAsync("name,title\nKatrin Uhlenbrock,CDO");
        IHtmlDocument south = await app.GetAsync("/t/south/staff/review");
        string id = south.QuerySelector<IHtmlInputElement>("input[name=person]")!.Value;

        using HttpResponseMessage response = await app.SubmitAsync(
            "/t/north/staff/review", "input[name=person]", ("person", id), ("choice", "none"));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Row(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == name).TextContent;

    private async Task ImportAsync(string file)
    {
        using HttpResponseMessage response = await app.UploadAsync(Encoding.UTF8.GetBytes(file));
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<HttpResponseMessage> SubmitAsync(string name, params (string Name, string Value)[] fields)
    {
        IHtmlDocument review = await app.GetAsync("/t/north/staff/review");
        string section = review.QuerySelectorAll(".review h2").Single(heading => heading.TextContent == name).Id!;
        return await app.SubmitAsync("/t/north/staff/review", $"[aria-labelledby={section}] form > *", fields);
    }

    private async Task<IHtmlDocument> DecideAsync(string name, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage response = await SubmitAsync(name, fields);
        return await app.FollowAsync(response);
    }
}
