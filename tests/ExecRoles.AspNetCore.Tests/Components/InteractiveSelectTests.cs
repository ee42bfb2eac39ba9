using Bunit;

namespace ExecRoles.AspNetCore.Tests.Components;

/// <summary>The select as an interactive Blazor page has it: somebody chooses, and the page hears of it.</summary>
public sealed class InteractiveSelectTests
{
    [Theory]
    [InlineData("cto", "cto")]
    [InlineData("CTO", "cto")]
    [InlineData("", null)]
    public void Change_ToARole_BindsItsId(string chosen, string? expected)
    {
        using BunitContext page = new();
        RoleId? bound = Roles.Cio.Id;
        IRenderedComponent<RoleSelect> select = page.Render<RoleSelect>(
            parameters => parameters.Bind(component => component.Value, bound, value => bound = value));

        select.Find("select").Change(chosen);

        bound?.Value.ShouldBe(expected);
        (bound is null).ShouldBe(expected is null);
    }

    [Fact]
    public void Change_ToAnUnknownId_KeepsTheValue()
    {
        using BunitContext page = new();
        RoleId? bound = Roles.Cio.Id;
        IRenderedComponent<RoleSelect> select = page.Render<RoleSelect>(
            parameters => parameters.Bind(component => component.Value, bound, value => bound = value));

        select.Find("select").Change("ctoo");

        bound.ShouldBe(Roles.Cio.Id);
    }

    [Fact]
    public void Parameters_OfAView_ChangeWhatItShows()
    {
        using BunitContext page = new();
        IRenderedComponent<RoleDescriptionView> view = page.Render<RoleDescriptionView>(
            parameters => parameters.Add(component => component.Id, "cio").Add(component => component.Language, "en"));
        view.Markup.ShouldBe(Roles.Describe(Roles.Cio).ToHtml("en"));

        view.Render(parameters => parameters.Add(component => component.Id, "CTO").Add(component => component.Language, "de"));

        view.Markup.ShouldBe(Roles.Describe(Roles.Cto).ToHtml("de"));
    }
}
