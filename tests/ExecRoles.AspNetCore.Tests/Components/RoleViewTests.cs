using ExecRoles.AspNetCore.Tests.Infrastructure;
using ExecRoles.Tests.Infrastructure;
using Microsoft.AspNetCore.Components;

namespace ExecRoles.AspNetCore.Tests.Components;

/// <summary>The components that show roles write what the core writes.</summary>
public sealed class RoleViewTests
{
    private static readonly HtmlOptions Unusual = new()
    {
        HeadingLevel = 4,
        HasHeading = false,
        HasCaptions = true,
        HasDataLabels = false,
        HasLinks = false,
        ClassName = "own",
    };

    private static readonly (string, object?)[] UnusualParameters =
    [
        ("HeadingLevel", 4), ("HasHeading", false), ("HasCaptions", true), ("HasDataLabels", false), ("HasLinks", false),
        ("ClassName", "own"), ("Language", "de"),
    ];

    private static readonly RoleCatalog Own = Roles.All.WithTexts("de", new Dictionary<string, string> { ["cio.title"] = "Eigener <Titel>" });

    [Fact]
    public async Task Description_NoLanguage_IsInThatOfTheUiCulture()
    {
        using CultureScope german = new("de-AT");

        (await Rendered.AsHtmlAsync<RoleDescriptionView>(null, ("Id", "cio"))).ShouldBe(Roles.Describe(Roles.Cio).ToHtml("de"));
    }

    [Fact]
    public async Task Description_EveryRoleInAnyCase_IsTheHtmlOfTheCore()
    {
        foreach (Role role in Roles.All)
        {
            string html = await Rendered.AsHtmlAsync<RoleDescriptionView>(
                null, [("Id", role.Id.Value.ToUpperInvariant()), ("HasSources", true), .. UnusualParameters]);

            html.ShouldBe(Roles.Describe(role).WithSources().ToHtml("de", Unusual));
        }
    }

    [Fact]
    public async Task Comparison_Options_AreThoseOfTheCore() =>
        (await Rendered.AsHtmlAsync<RoleComparisonView>(null, [("Ids", new[] { "CIO", "cto", "ciso" }), .. UnusualParameters]))
            .ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto, Roles.Ciso).ToHtml("de", Unusual));

    [Fact]
    public async Task Matrix_Options_AreThoseOfTheCore() =>
        (await Rendered.AsHtmlAsync<ResponsibilityMatrixView>(null, UnusualParameters)).ShouldBe(Roles.All.Matrix().ToHtml("de", Unusual));

    [Fact]
    public async Task Catalog_AmongTheServices_IsUsed() =>
        (await Rendered.AsHtmlAsync<RoleDescriptionView>(Own, ("Id", "cio"), ("Language", "de"))).ShouldBe(Own.Describe("cio").ToHtml("de"));

    [Fact]
    public async Task Catalog_Cascading_WinsOverTheServices()
    {
        RenderFragment child = builder =>
        {
            builder.OpenComponent<RoleDescriptionView>(0);
            builder.AddComponentParameter(1, "Id", "cio");
            builder.AddComponentParameter(2, "Language", "de");
            builder.CloseComponent();
        };

        (await Rendered.AsHtmlAsync<CascadingValue<RoleCatalog>>(Roles.All, ("Value", Own), ("ChildContent", child)))
            .ShouldBe(Own.Describe("cio").ToHtml("de"));
    }

    [Fact]
    public async Task Catalog_Parameter_WinsOverAll() =>
        (await Rendered.AsHtmlAsync<RoleDescriptionView>(Roles.All, ("Id", "cio"), ("Language", "de"), ("Catalog", Own)))
            .ShouldBe(Own.Describe("cio").ToHtml("de"));

    [Fact]
    public async Task Description_UnknownId_ThrowsWithTheNearest()
    {
        KeyNotFoundException thrown =
            await Should.ThrowAsync<KeyNotFoundException>(() => Rendered.AsHtmlAsync<RoleDescriptionView>(null, ("Id", "ctoo")));

        thrown.Message.ShouldBe(Should.Throw<KeyNotFoundException>(() => Roles.All["ctoo"]).Message);
    }

    [Fact]
    public async Task Comparison_SeveralUnknownIds_TellsAboutEach()
    {
        KeyNotFoundException thrown = await Should.ThrowAsync<KeyNotFoundException>(
            () => Rendered.AsHtmlAsync<RoleComparisonView>(null, ("Ids", new[] { "ctoo", "cio", "cfoo" })));

        thrown.Message.Split('\n').ShouldBe(
        [
            Should.Throw<KeyNotFoundException>(() => Roles.All["ctoo"]).Message, Should.Throw<KeyNotFoundException>(() => Roles.All["cfoo"]).Message,
        ]);
    }

    [Fact]
    public async Task Views_WithoutIds_SayWhatToSet()
    {
        (await Should.ThrowAsync<InvalidOperationException>(() => Rendered.AsHtmlAsync<RoleDescriptionView>()))
            .Message.ShouldBe("RoleDescriptionView has no role to show. Set Id.");
        (await Should.ThrowAsync<InvalidOperationException>(() => Rendered.AsHtmlAsync<RoleComparisonView>(null, ("Ids", new[] { "cio" }))))
            .Message.ShouldBe("RoleComparisonView needs two or more roles to compare. Set Ids.");
    }
}
