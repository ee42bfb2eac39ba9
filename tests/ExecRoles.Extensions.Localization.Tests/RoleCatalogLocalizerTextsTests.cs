using System.Globalization;
using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class RoleCatalogLocalizerTextsTests
{
    private readonly MemoryTexts _texts = [];

    private MemoryLocalizer<SharedTexts> Localizer => new(_texts);

    [Fact]
    public void WithTexts_TextsOfTheLanguages_AreTaken()
    {
        _texts[("de", "cio.title")] = "IT-Leitung";
        _texts[("fr", "cio.title")] = "DSI";
        _texts[("it", "cio.title")] = "not asked for";

        Roles.All.WithTexts(Localizer, "de", "fr")["cio"].Title.ShouldBe(
            new LocalizedText(("en", "Chief Information Officer"), ("de", "IT-Leitung"), ("fr", "DSI")));
    }

    [Fact]
    public void WithTexts_TextsOfAParent_AreNotTaken()
    {
        _texts[("de", "cio.title")] = "IT-Leitung";
        _texts[("de-AT", "cto.title")] = "Technikleitung";

        RoleCatalog catalog = Roles.All.WithTexts(Localizer, "de-AT");

        catalog["cio"].Title.ShouldBe(Roles.Cio.Title);
        catalog["cto"].Title.ShouldBe(Roles.Cto.Title.With("de-AT", "Technikleitung"));
    }

    [Fact]
    public void WithTexts_TextsOfAShorterTagThatIsNoParent_AreNotTaken()
    {
        CultureInfo.GetCultureInfo("zh-TW").Parent.Name.ShouldBe("zh-Hant");
        _texts[("zh", "cio.title")] = "首席信息官";
        _texts[("zh-Hant", "cio.title")] = "資訊長";
        _texts[("zh-TW", "cto.title")] = "技術長";

        RoleCatalog catalog = Roles.All.WithTexts(Localizer, "zh-TW");

        catalog["cio"].Title.ShouldBe(Roles.Cio.Title);
        catalog["cto"].Title.In("zh-TW").ShouldBe("技術長");
    }

    [Fact]
    public void WithTexts_TextsOfTheInvariantCulture_AreNotTaken()
    {
        _texts[("", "cio.title")] = "Head of IT";

        Roles.All.WithTexts(Localizer, "de", "fr").ShouldBe(Roles.All);
    }

    // The assembly of FactAttribute names no language of its neutral resources, that of SharedTexts does: en-US.
    [Fact]
    public void WithTexts_TextsOfTheInvariantCulture_AreTakenInTheNeutralLanguage()
    {
        _texts[("", "cio.title")] = "Head of IT";
        _texts[("", "cto.title")] = "Head of Technology";
        _texts[("en", "cto.title")] = "Head of Engineering";

        RoleCatalog named = Roles.All.WithTexts(Localizer, "en");
        RoleCatalog unnamed = Roles.All.WithTexts(new MemoryLocalizer<FactAttribute>(_texts), "en");
        RoleCatalog specific = Roles.All.WithTexts(Localizer, "en-US");

        named["cio"].Title.In("en").ShouldBe("Head of IT");
        named["cto"].Title.In("en").ShouldBe("Head of Engineering");
        unnamed["cio"].Title.ShouldBe(Roles.Cio.Title);
        unnamed["cto"].Title.In("en").ShouldBe("Head of Engineering");
        specific["cio"].Title.In("en-US").ShouldBe("Head of IT");
        specific["cto"].Title.ShouldBe(Roles.Cto.Title);
    }

    [Fact]
    public void WithTexts_BlankTexts_CountAsNone()
    {
        _texts[("de", "cio.title")] = " ";

        Roles.All.WithTexts(Localizer, "de").ShouldBe(Roles.All);
    }

    [Fact]
    public void WithTexts_Keys_AreThoseOfTheCatalogAlone()
    {
        _texts[("de", "Welcome")] = "Willkommen!";
        _texts[("de", "head-of-payroll.title")] = "Entgeltleitung";

        RoleCatalog catalog = Roles.All.With(Example.Role("head-of-payroll")).WithTexts(Localizer, "de");

        catalog["head-of-payroll"].Title.In("de").ShouldBe("Entgeltleitung");
        _texts.Asked.Where(asked => asked.Language == "de").Select(asked => asked.Key).ShouldBe(catalog.Texts.Keys);
    }

    [Fact]
    public void WithTexts_CurrentCultures_AreAsBefore()
    {
        using var culture = new CultureScope("it-IT", "pt-BR");

        Roles.All.WithTexts(Localizer, "de", "fr");
        Should.Throw<NullReferenceException>(() => Roles.All.WithTexts(new MemoryLocalizer<SharedTexts>(null!), "de"));

        CultureInfo.CurrentUICulture.Name.ShouldBe("pt-BR");
        CultureInfo.CurrentCulture.Name.ShouldBe("it-IT");
    }

    [Fact]
    public void WithTexts_BadTextsAndTags_AreAllNamed()
    {
        _texts[("de", "words.job-ad")] = "Nur";
        _texts[("fr", "words.job-ad")] = "Seulement {role}";

        Should.Throw<ArgumentException>(() => Roles.All.WithTexts(Localizer, "de", "fr", "german", "de_AT")).Message.Split('\n').ShouldBe(
        [
            "Texts in 'de': The text for 'words.job-ad' needs the placeholder {title}, but 'Nur' has no placeholder.",
            "Texts in 'fr': The text for 'words.job-ad' needs the placeholder {title}, but 'Seulement {role}' has the placeholder {role}.",
            "Texts in 'german': 'german' does not begin with the code of a language. "
                + "Use a BCP 47 tag such as 'en', 'de' or 'de-AT'. Did you mean 'de'?",
            "Texts in 'de_AT': 'de_AT' is not a language tag. "
                + "Use a BCP 47 tag such as 'en', 'de' or 'de-AT'; write 'de-AT'. (Parameter 'languageTags')",
        ]);
    }

    [Fact]
    public void WithTexts_NoLanguage_Throws() =>
        Should.Throw<ArgumentException>(() => Roles.All.WithTexts(Localizer)).Message
            .ShouldBe("No language was given. Name each language to read, such as \"de\". (Parameter 'languageTags')");

    [Fact]
    public void WithTexts_NullArguments_Throw()
    {
        Should.Throw<ArgumentNullException>(() => ((RoleCatalog)null!).WithTexts(Localizer, "de")).ParamName.ShouldBe("catalog");
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts((IStringLocalizer<SharedTexts>)null!, "de")).ParamName.ShouldBe("localizer");
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts(Localizer, null!)).ParamName.ShouldBe("languageTags");
        Should.Throw<ArgumentNullException>(() => Roles.All.WithTexts(Localizer, "de", null!)).ParamName.ShouldBe("languageTags");
    }

    [Fact]
    public void WithTexts_ResourcesOfALanguage_TakesItsOwnTexts()
    {
        RoleCatalog catalog = FromResources<SharedTexts>("de");

        catalog["cio"].Title.In("de").ShouldBe("Leitung Informationstechnik");
        catalog["cio"].Mandate.In("de").ShouldBe("Hält die Technik am Laufen.");
        catalog["cio"].Focus.ShouldBe(Roles.Cio.Focus);
        catalog["cto"].ShouldBe(Roles.Cto);
        catalog["cio"].Title.In("en").ShouldBe("Chief Information Officer");
    }

    [Fact]
    public void WithTexts_ResourcesOfALanguageAndItsParent_TakesEachOnesTexts()
    {
        RoleCatalog both = FromResources<SharedTexts>("de-AT", "de");
        RoleCatalog one = FromResources<SharedTexts>("de-AT");

        both["cio"].Title.In("de-AT").ShouldBe("EDV-Leitung");
        both["cio"].Mandate.In("de-AT").ShouldBe("Hält die Technik am Laufen.");
        both["cio"].Mandate.Languages.ShouldNotContain("de-AT");
        one["cio"].Title.ShouldBe(Roles.Cio.Title.With("de-AT", "EDV-Leitung"));
        one["cio"].Mandate.ShouldBe(Roles.Cio.Mandate);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("de-CH")]
    [InlineData("xx-lolcat")]
    public void WithTexts_LanguageWithoutResources_TakesNone(string language) => FromResources<SharedTexts>(language).ShouldBe(Roles.All);

    [Theory]
    [InlineData("en")]
    [InlineData("en-US")]
    public void WithTexts_LanguageOfTheNeutralResources_TakesThem(string language) =>
        FromResources<SharedTexts>(language)["cto"].Title.In(language).ShouldBe("Head of Technology");

    [Fact]
    public void WithTexts_ResourcesWithoutNeutralOnes_TakesThoseThereAre()
    {
        RoleCatalog catalog = FromResources<GermanTexts>("fr", "de", "de-AT", "en");

        catalog["cio"].Title.ShouldBe(new LocalizedText(("en", "Chief Information Officer"), ("de", "IT-Leitung")));
        catalog["cto"].ShouldBe(Roles.Cto);
    }

    [Fact]
    public void WithTexts_LocalizerUsedBefore_TakesTheSame()
    {
        using ServiceProvider services = Resources();
        IStringLocalizer<SharedTexts> localizer = services.GetRequiredService<IStringLocalizer<SharedTexts>>();
        foreach (string culture in new[] { "de-CH", "de-AT", "de", "" })
        {
            using var scope = new CultureScope(culture);
            localizer["cio.mandate"].ResourceNotFound.ShouldBeFalse();
        }

        Roles.All.WithTexts(localizer, "de-AT", "de-CH")["cio"].Mandate.ShouldBe(Roles.Cio.Mandate);
    }

    private static RoleCatalog FromResources<TResource>(params string[] languages)
    {
        using ServiceProvider services = Resources();
        return Roles.All.WithTexts(services.GetRequiredService<IStringLocalizer<TResource>>(), languages);
    }

    private static ServiceProvider Resources() =>
        Container.Build(collection => collection.AddLogging().AddLocalization(options => options.ResourcesPath = "Resources"));
}
