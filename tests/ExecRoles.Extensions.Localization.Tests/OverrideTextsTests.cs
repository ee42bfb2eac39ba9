using System.Globalization;
using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class OverrideTextsTests
{
    private readonly MemoryTexts _texts = [];

    [Fact]
    public void OverrideTexts_TextsOfTheLanguage_AreTaken()
    {
        _texts[("de", "cio.title")] = "IT-Leitung";
        _texts[("fr", "cio.title")] = "DSI";
        _texts[("it", "cio.title")] = "not asked for";

        Catalog(options => options.OverrideTexts<SharedTexts>("de", "fr"))["cio"].Title.ShouldBe(
            new LocalizedText(("en", "Chief Information Officer"), ("de", "IT-Leitung"), ("fr", "DSI")));
    }

    [Fact]
    public void OverrideTexts_TextsOfAParent_AreNotTaken()
    {
        _texts[("de", "cio.title")] = "IT-Leitung";
        _texts[("de-AT", "cto.title")] = "Technikleitung";

        RoleCatalog catalog = Catalog(options => options.OverrideTexts<SharedTexts>("de-AT"));

        catalog["cio"].Title.ShouldBe(Roles.Cio.Title);
        catalog["cto"].Title.Resolve("de-AT").ShouldBe(new LocalizedText(("de-AT", "Technikleitung")).Resolve("de-AT"));
    }

    [Fact]
    public void OverrideTexts_TextsOfTheInvariantCulture_AreNotTaken()
    {
        _texts[("", "cio.title")] = "Head of IT";

        Catalog(options => options.OverrideTexts<SharedTexts>("de", "fr")).ShouldBe(Roles.All);
    }

    // The assembly of FactAttribute names no language of its neutral resources, that of SharedTexts does: en-US.
    [Fact]
    public void OverrideTexts_TextsOfTheInvariantCulture_AreTakenInTheNeutralLanguage()
    {
        _texts[("", "cio.title")] = "Head of IT";
        _texts[("", "cto.title")] = "Head of Technology";
        _texts[("en", "cto.title")] = "Head of Engineering";

        RoleCatalog named = Catalog(options => options.OverrideTexts<SharedTexts>("en"));
        RoleCatalog unnamed = Catalog(options => options.OverrideTexts<FactAttribute>("en"));
        RoleCatalog specific = Catalog(options => options.OverrideTexts<SharedTexts>("en-US"));

        named["cio"].Title.In("en").ShouldBe("Head of IT");
        named["cto"].Title.In("en").ShouldBe("Head of Engineering");
        unnamed["cio"].Title.ShouldBe(Roles.Cio.Title);
        unnamed["cto"].Title.In("en").ShouldBe("Head of Engineering");
        specific["cio"].Title.In("en-US").ShouldBe("Head of IT");
        specific["cto"].Title.ShouldBe(Roles.Cto.Title);
    }

    [Fact]
    public void OverrideTexts_BlankTexts_CountAsNone()
    {
        _texts[("de", "cio.title")] = " ";

        Catalog(options => options.OverrideTexts<SharedTexts>("de")).ShouldBe(Roles.All);
    }

    [Fact]
    public void OverrideTexts_KeysOfTheApplication_AreNotAskedFor()
    {
        _texts[("de", "Welcome")] = "Willkommen!";

        Catalog(options => options.OverrideTexts<SharedTexts>("de"));

        _texts.Asked.Where(asked => asked.Language == "de").Select(asked => asked.Key).ShouldBe(Roles.All.TextKeys);
    }

    [Fact]
    public void OverrideTexts_Calls_ApplyInTheirOrder()
    {
        _texts[("de", "head-of-payroll.title")] = "Entgeltleitung";
        _texts[("de", "cio.title")] = "IT-Leitung";
        _texts[("de", "cto.title")] = "Technikleitung";

        RoleCatalog catalog = Catalog(options => options
            .AddTexts("de", Example.Texts(("cio.title", "earlier")))
            .AddRole(Example.Role("head-of-payroll"))
            .OverrideTexts<SharedTexts>("de")
            .AddTexts("de", Example.Texts(("cto.title", "later"))));

        catalog["cio"].Title.In("de").ShouldBe("IT-Leitung");
        catalog["cto"].Title.In("de").ShouldBe("later");
        catalog["head-of-payroll"].Title.In("de").ShouldBe("Entgeltleitung");
    }

    [Fact]
    public void OverrideTexts_ScopedLocalizer_ComesFromAScopeThatIsDisposedOf()
    {
        Catalog(options => options.OverrideTexts<SharedTexts>("de", "fr").OverrideTexts<FactAttribute>("de"));

        _texts.DisposedLocalizers.ShouldBe(2);
    }

    [Fact]
    public void OverrideTexts_AfterStartUp_IsNotReadAgain()
    {
        _texts[("de", "cio.title")] = "IT-Leitung";
        using ServiceProvider services = Services(options => options.OverrideTexts<SharedTexts>("de"));
        using var german = new CultureScope("de");
        IStringLocalizer<Role> localizer = services.GetRequiredService<IStringLocalizer<Role>>();
        int asked = _texts.Asked.Count;
        _texts[("de", "cio.title")] = "changed";

        localizer["cio.title"].Value.ShouldBe("IT-Leitung");
        services.GetRequiredService<IOptions<ExecRolesOptions>>().Value.ShouldNotBeNull();

        _texts.Asked.Count.ShouldBe(asked);
    }

    [Fact]
    public void OverrideTexts_CurrentCultures_AreAsBefore()
    {
        using var culture = new CultureScope("it-IT", "pt-BR");

        Catalog(options => options.OverrideTexts<SharedTexts>("de", "fr"));

        CultureInfo.CurrentUICulture.Name.ShouldBe("pt-BR");
        CultureInfo.CurrentCulture.Name.ShouldBe("it-IT");
    }

    [Fact]
    public void OverrideTexts_LocalizerFails_ComesThroughWithTheCultureAsBefore()
    {
        using var culture = new CultureScope("it-IT", "pt-BR");
        using ServiceProvider services = Container.Build(collection => collection
            .AddScoped<IStringLocalizer<SharedTexts>>(_ => new MemoryLocalizer<SharedTexts>(null!))
            .AddExecRoles(options => options.OverrideTexts<SharedTexts>("de")));

        Should.Throw<NullReferenceException>(() => services.GetRequiredService<RoleCatalog>());

        CultureInfo.CurrentUICulture.Name.ShouldBe("pt-BR");
    }

    [Fact]
    public void OverrideTexts_BadTexts_AreRefusedByLanguage()
    {
        _texts[("de", "words.only")] = "Nur";
        _texts[("fr", "words.only")] = "Seulement {role}";

        Failures(options => options.OverrideTexts<SharedTexts>("de", "fr")).ShouldBe(
        [
            "OverrideTexts<SharedTexts>('de', 'fr'): The text for 'words.only' needs the placeholder {roles}, but 'Nur' has no placeholder.",
            "OverrideTexts<SharedTexts>('de', 'fr'): The text for 'words.only' needs the placeholder {roles}, but 'Seulement {role}' has the placeholder {role}.",
        ]);
    }

    [Fact]
    public void OverrideTexts_NoLocalizer_SaysSo() =>
        Failures(options => options.OverrideTexts<string>("de")).ShouldHaveSingleItem().ShouldBe(
            "OverrideTexts<String>('de'): there is no IStringLocalizer<String>. Call services.AddLocalization(), or register one.");

    [Fact]
    public void OverrideTexts_LocalizerThatNeedsTheCatalog_SaysSo()
    {
        using ServiceProvider services = Services(options => options.OverrideTexts<Role>("de"));

        Should.Throw<InvalidOperationException>(() => services.GetRequiredService<RoleCatalog>()).Message.ShouldBe(
            "OverrideTexts<Role>('de') cannot be read: it needs the RoleCatalog, or the IStringLocalizer<Role> over it, that is just being made with it. "
            + "Let it depend on neither.");
    }

    [Fact]
    public void OverrideTexts_LocalizerThatReadsTheOptions_SaysSo()
    {
        using ServiceProvider services = Container.Build(collection => collection
            .AddSingleton<IStringLocalizer<SharedTexts>, OptionsReadingLocalizer>()
            .AddExecRoles(options => options.OverrideTexts<SharedTexts>("de")));

        Should.Throw<InvalidOperationException>(() => services.GetRequiredService<RoleCatalog>()).Message.ShouldStartWith(
            "OverrideTexts<SharedTexts>('de') cannot be read: it needs the RoleCatalog");
    }

    [Fact]
    public void OverrideTexts_TextsOfAShorterTagThatIsNoParent_AreNotTaken()
    {
        CultureInfo.GetCultureInfo("zh-TW").Parent.Name.ShouldBe("zh-Hant");
        _texts[("zh", "cio.title")] = "首席信息官";
        _texts[("zh-Hant", "cio.title")] = "資訊長";
        _texts[("zh-TW", "cto.title")] = "技術長";

        RoleCatalog catalog = Catalog(options => options.OverrideTexts<SharedTexts>("zh-TW"));

        catalog["cio"].Title.ShouldBe(Roles.Cio.Title);
        catalog["cto"].Title.In("zh-TW").ShouldBe("技術長");
    }

    private string[] Failures(Action<ExecRolesOptions> configure) => Container.Failures(Services(configure));

    private RoleCatalog Catalog(Action<ExecRolesOptions> configure)
    {
        using ServiceProvider services = Services(configure);
        return services.GetRequiredService<RoleCatalog>();
    }

    private ServiceProvider Services(Action<ExecRolesOptions> configure) => Container.Build(collection => collection
        .AddSingleton(_texts)
        .AddScoped<IStringLocalizer<SharedTexts>, MemoryLocalizer<SharedTexts>>()
        .AddScoped<IStringLocalizer<FactAttribute>, MemoryLocalizer<FactAttribute>>()
        .AddExecRoles(configure));
}
