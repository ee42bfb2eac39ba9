using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ExecRoles.AspNetCore.Tests.Infrastructure;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.AspNetCore.Tests.Components;

public sealed class RoleSelectTests
{
    [Fact]
    public async Task Options_OfTheCatalog_AreTheNamesInTheLanguageOfThePage()
    {
        using CultureScope german = new("de-DE");

        IHtmlSelectElement select = await SelectAsync();

        select.Options.Select(static option => option.Value).ShouldBe([string.Empty, .. Roles.All.Select(static role => role.Id.Value)]);
        select.Options.Skip(1).Select(static option => option.Text)
            .ShouldBe(Roles.All.Select(static role => Roles.Describe(role).GetTitle("de")));
        select.Options[0].Text.ShouldBe("–");
    }

    [Fact]
    public async Task Value_EachRole_IsTheOneThatIsSelected()
    {
        foreach (Role role in Roles.All)
        {
            IHtmlSelectElement select = await SelectAsync(("Value", role.Id));

            select.Options.Where(static option => option.HasAttribute("selected")).Select(static option => option.Value).ShouldBe([role.Id.Value]);
        }
    }

    [Fact]
    public async Task Value_NotInTheCatalog_StaysSelectedUnderItsId()
    {
        IHtmlSelectElement select = await SelectAsync(("Value", RoleId.Parse("head-of-payroll")));

        select.Value.ShouldBe("head-of-payroll");
        select.Options.Single(static option => option.HasAttribute("selected")).Text.ShouldBe("head-of-payroll");
    }

    [Fact]
    public async Task Attributes_OfAnInput_ArePassedOn()
    {
        IHtmlSelectElement select = await SelectAsync(
            ("id", "role"), ("name", "Role"), ("required", true), ("aria-describedby", "help"), ("class", "wide"), ("Placeholder", "Choose"));

        select.Id.ShouldBe("role");
        select.Name.ShouldBe("Role");
        select.IsRequired.ShouldBeTrue();
        select.GetAttribute("aria-describedby").ShouldBe("help");
        select.ClassName.ShouldBe("execroles-select wide");
        select.Options[0].Text.ShouldBe("Choose");
    }

    [Fact]
    public async Task Options_NamesWithMarkup_AreEncoded()
    {
        RoleCatalog own = Roles.All.WithTexts("en", new Dictionary<string, string> { ["cio.title"] = "<b>CIO</b> & \"more\"" });

        IHtmlSelectElement select = await SelectAsync(("Catalog", own), ("Language", "en"));

        select.Options.Single(static option => option.Value == "cio").Text.ShouldBe("CIO: <b>CIO</b> & \"more\"");
    }

    private static async Task<IHtmlSelectElement> SelectAsync(params (string Name, object? Value)[] parameters)
    {
        string html = await Rendered.AsHtmlAsync<RoleSelect>(null, parameters);
        return new HtmlParser().ParseDocument(html).QuerySelector("select").ShouldBeAssignableTo<IHtmlSelectElement>()!;
    }
}
