using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class OverrideTextsFromResourcesTests
{
    [Fact]
    public void OverrideTexts_LanguageWithResources_TakesItsOwnTexts()
    {
        RoleCatalog catalog = Catalog(options => options.OverrideTexts<SharedTexts>("de"));

        catalog["cio"].Title.In("de").ShouldBe("Leitung Informationstechnik");
        catalog["cio"].Mandate.In("de").ShouldBe("Hält die Technik am Laufen.");
        catalog["cio"].Focus.ShouldBe(Roles.Cio.Focus);
        catalog["cto"].ShouldBe(Roles.Cto);
        catalog["cio"].Title.In("en").ShouldBe("Chief Information Officer");
    }

    [Fact]
    public void OverrideTexts_LanguageThatInherits_TakesOnlyItsOwnTexts()
    {
        RoleCatalog catalog = Catalog(options => options.OverrideTexts<SharedTexts>("de-AT"));

        catalog["cio"].Title.In("de-AT").ShouldBe("EDV-Leitung");
        catalog["cio"].Title.In("de").ShouldBe("Chief Information Officer (IT-Leitung)");
        catalog["cio"].Mandate.ShouldBe(Roles.Cio.Mandate);
    }

    [Fact]
    public void OverrideTexts_LanguageAndItsParent_TakesEachOnesTexts()
    {
        RoleCatalog catalog = Catalog(options => options.OverrideTexts<SharedTexts>("de-AT", "de"));

        catalog["cio"].Title.In("de-AT").ShouldBe("EDV-Leitung");
        catalog["cio"].Mandate.In("de-AT").ShouldBe("Hält die Technik am Laufen.");
        catalog["cio"].Mandate.Languages.ShouldNotContain("de-AT");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("de-CH")]
    [InlineData("xx-lolcat")]
    public void OverrideTexts_LanguageWithoutResources_TakesNone(string language) =>
        Catalog(options => options.OverrideTexts<SharedTexts>(language)).ShouldBe(Roles.All);

    [Theory]
    [InlineData("en")]
    [InlineData("en-US")]
    public void OverrideTexts_LanguageOfTheNeutralResources_TakesThem(string language) =>
        Catalog(options => options.OverrideTexts<SharedTexts>(language))["cto"].Title.In(language).ShouldBe("Head of Technology");

    [Fact]
    public void OverrideTexts_ResourcesWithoutNeutralOnes_TakesThoseThereAre()
    {
        RoleCatalog catalog = Catalog(options => options.OverrideTexts<GermanTexts>("fr", "de", "de-AT", "en"));

        catalog["cio"].Title.ShouldBe(new LocalizedText(("en", "Chief Information Officer"), ("de", "IT-Leitung")));
        catalog["cto"].ShouldBe(Roles.Cto);
    }

    [Fact]
    public void OverrideTexts_LocalizerUsedBefore_TakesTheSame()
    {
        using ServiceProvider services = Services(options => options.OverrideTexts<SharedTexts>("de-AT", "de-CH"));
        IStringLocalizer<SharedTexts> localizer = services.GetRequiredService<IStringLocalizer<SharedTexts>>();
        foreach (string culture in new[] { "de-CH", "de-AT", "de", "" })
        {
            using var scope = new CultureScope(culture);
            localizer["cio.mandate"].ResourceNotFound.ShouldBeFalse();
        }

        services.GetRequiredService<RoleCatalog>()["cio"].Mandate.ShouldBe(Roles.Cio.Mandate);
    }

    private static RoleCatalog Catalog(Action<ExecRolesOptions> configure)
    {
        using ServiceProvider services = Services(configure);
        return services.GetRequiredService<RoleCatalog>();
    }

    private static ServiceProvider Services(Action<ExecRolesOptions> configure) => Container.Build(collection => collection
        .AddLogging()
        .AddLocalization(options => options.ResourcesPath = "Resources")
        .AddExecRoles(configure));
}
