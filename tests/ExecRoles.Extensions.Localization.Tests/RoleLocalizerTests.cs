using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class RoleLocalizerTests : IDisposable
{
    private readonly ServiceProvider _services = Container.Build(collection => collection.AddExecRoles(catalog => catalog
        .With(Example.Role("head-of-payroll"))
        .WithBoundary(new Boundary("head-of-payroll", "cio", new LocalizedText(("en", "One pays."), ("de", "Eine Rolle zahlt."))))
        .WithTexts("de-AT", Example.Texts(("cio.title", "EDV-Leitung"), ("cio.title.function.neutral", "EDV")))
        .WithTexts("fr", Example.Texts(
            ("cio.title", "Dirige {0} personnes depuis {1:d}, {{soit}} {2,8:N1} {M} {"),
            ("cto.title", "Vaut {10 {devise} {1 ou 2} }}"),
            ("cto.focus", "{1:N2")))));

    private RoleCatalog Catalog => _services.GetRequiredService<RoleCatalog>();

    private IStringLocalizer Localizer => _services.GetRequiredService<IStringLocalizer<Role>>();

    public void Dispose() => _services.Dispose();

    [Theory]
    [InlineData("en", "Chief Information Officer")]
    [InlineData("en-GB", "Chief Information Officer")]
    [InlineData("de", "Chief Information Officer (IT)")]
    [InlineData("de-CH-1996", "Chief Information Officer (IT)")]
    [InlineData("de-DE_phoneb", "Chief Information Officer (IT)")]
    [InlineData("de-AT", "EDV-Leitung")]
    [InlineData("", "Chief Information Officer")]
    [InlineData("zh-Hant-TW", "Chief Information Officer")]
    [InlineData("qps-ploc", "Chief Information Officer")]
    [InlineData("xx-lolcat", "Chief Information Officer")]
    public void Item_AnyCulture_IsFoundInItsLanguageOrTheDefault(string culture, string expected)
    {
        using var scope = new CultureScope("en-US", culture);

        LocalizedString text = Localizer["cio.title"];

        text.Value.ShouldBe(expected);
        text.Name.ShouldBe("cio.title");
        text.ResourceNotFound.ShouldBeFalse();
        text.SearchedLocation.ShouldBe("ExecRoles.RoleCatalog");
    }

    [Theory]
    [InlineData("de-DE", "cio.title.function.neutral", "IT-Leitung")]
    [InlineData("de-AT", "cio.title.function.neutral", "EDV")]
    [InlineData("de-DE", "cfo.title.stock-corporation.masculine", "Finanzvorstand")]
    [InlineData("en-US", "boundaries.cio.head-of-payroll", "One pays.")]
    [InlineData("de-CH", "boundaries.cio.head-of-payroll", "Eine Rolle zahlt.")]
    [InlineData("fr-FR", "boundaries.cio.head-of-payroll", "One pays.")]
    [InlineData("de-DE", "relations.broad", "weiter gefasste Gruppe")]
    public void Item_TitleFormBoundaryOrWord_IsFoundInTheBestLanguage(string culture, string key, string text)
    {
        using var scope = new CultureScope(culture);

        (Localizer[key].Value, Localizer[key].ResourceNotFound).ShouldBe((text, false));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("fr")]
    [InlineData("")]
    public void Item_TitleFormThatTheLanguageLacks_IsNotFound(string culture)
    {
        const string Key = "cio.title.function.feminine";
        using var scope = new CultureScope(culture);

        (Localizer[Key].Value, Localizer[Key].ResourceNotFound).ShouldBe((Key, true));
        Localizer.GetAllStrings(includeParentCultures: true).ShouldNotContain(text => text.Name == Key);
    }

    [Fact]
    public void Item_CultureChanges_FollowsIt()
    {
        IStringLocalizer localizer = Localizer;
        using (new CultureScope("de-DE"))
        {
            localizer["outcomes.different"].Value.ShouldBe("unterschiedlich");
        }

        using (new CultureScope("en-US"))
        {
            localizer["outcomes.different"].Value.ShouldBe("different");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("cio")]
    [InlineData("cio.titel")]
    [InlineData("CIO.title")]
    [InlineData("Welcome")]
    [InlineData("areas.")]
    [InlineData("boundaries.cto.cio")]
    [InlineData("boundaries.cto.head-of-payroll")]
    [InlineData("head-of-payroll.title.function.neutral")]
    public void Item_UnknownKey_IsItsOwnValueAndNotFound(string key)
    {
        LocalizedString text = Localizer[key];

        text.Value.ShouldBe(key);
        text.ResourceNotFound.ShouldBeTrue();
        Localizer[key, 1].ResourceNotFound.ShouldBeTrue();
    }

    [Fact]
    public void Item_WithArguments_PutsThemInForTheCurrentCulture()
    {
        using var scope = new CultureScope("de-DE", "fr-FR");

        Localizer["cio.title", 12, new DateTime(2026, 3, 1), 1234.5].Value.ShouldBe("Dirige 12 personnes depuis 01.03.2026, {soit}  1.234,5 {M} {");
    }

    [Fact]
    public void Item_WithArgumentsButNamedPlaces_LeavesThese()
    {
        using var scope = new CultureScope("fr-FR");

        Localizer["words.job-ad", "CIO"].Value.ShouldBe(Roles.All.Texts["words.job-ad"].In("en"));
        Localizer["cto.title", "CTO"].Value.ShouldBe("Vaut {10 {devise} {1 ou 2} }");
        Localizer["cto.focus", "CTO"].Value.ShouldBe("{1:N2");
    }

    [Theory]
    [InlineData("{0}", "a")]
    [InlineData("{9}", "j")]
    [InlineData("x{0}{1}y{2}", "xabyc")]
    [InlineData("{0,3}|{1,-3}|", "  a|b  |")]
    [InlineData("{}", "{}")]
    [InlineData("{", "{")]
    [InlineData("{1", "{1")]
    [InlineData("{12", "{12")]
    [InlineData("{a}", "{a}")]
    [InlineData("{0 }", "{0 }")]
    [InlineData("{\u0661}", "{\u0661}")]
    [InlineData("{{0}}", "{0}")]
    [InlineData("{{{0}}}", "{a}")]
    [InlineData("}", "}")]
    public void Item_WithArguments_FillsPlacesAlone(string text, string expected)
    {
        using ServiceProvider services = Container.Build(
            collection => collection.AddExecRoles(catalog => catalog.WithTexts("fr", Example.Texts(("cio.title", text)))));
        using CultureScope scope = new("en-US", "fr");

        services.GetRequiredService<IStringLocalizer<Role>>()["cio.title", [.. "abcdefghij".Select(letter => $"{letter}")]].Value.ShouldBe(expected);
    }

    [Fact]
    public void Item_TooFewArguments_Throws()
    {
        using var scope = new CultureScope("fr-FR");

        Should.Throw<FormatException>(() => Localizer["cio.title", 12]);
    }

    [Fact]
    public void Item_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => Localizer[null!]).ParamName.ShouldBe("name");
        Should.Throw<ArgumentNullException>(() => Localizer[null!, 1]).ParamName.ShouldBe("name");
        Should.Throw<ArgumentNullException>(() => Localizer["cio.title", null!]).ParamName.ShouldBe("arguments");
    }

    [Fact]
    public void GetAllStrings_WithoutParents_GivesTheTextsOfExactlyThatLanguage()
    {
        using var scope = new CultureScope("de-AT");

        Localizer.GetAllStrings(includeParentCultures: false).Select(text => (text.Name, text.Value))
            .ShouldBe([("cio.title", "EDV-Leitung"), ("cio.title.function.neutral", "EDV")]);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void GetAllStrings_WithoutParentsInABuiltInLanguage_GivesEveryText(string culture)
    {
        using var scope = new CultureScope(culture);

        Localizer.GetAllStrings(includeParentCultures: false).Select(text => text.Name)
            .ShouldBe(Catalog.Texts.Where(text => text.Value.Languages.Contains(culture)).Select(text => text.Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en-GB")]
    [InlineData("it")]
    public void GetAllStrings_WithoutParentsInALanguageWithoutTexts_GivesNone(string culture)
    {
        using var scope = new CultureScope(culture);

        Localizer.GetAllStrings(includeParentCultures: false).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de-AT")]
    [InlineData("it")]
    [InlineData("")]
    public void GetAllStrings_WithParents_GivesEachTextAsItIsFound(string culture)
    {
        using var scope = new CultureScope(culture);

        LocalizedString[] texts = [.. Localizer.GetAllStrings(includeParentCultures: true)];

        texts.Select(text => text.Name).ShouldBe(Catalog.Texts.Keys.Where(key => !Localizer[key].ResourceNotFound));
        texts.ShouldAllBe(text => !text.ResourceNotFound && text.Value == Localizer[text.Name].Value);
    }

    [Fact]
    public void GetAllStrings_CultureChangesAfterTheCall_KeepsThatOfTheCall()
    {
        using var english = new CultureScope("en");
        IEnumerable<LocalizedString> texts;
        using (new CultureScope("de"))
        {
            texts = Localizer.GetAllStrings();
        }

        texts.Single(text => text.Name == "outcomes.different").Value.ShouldBe("unterschiedlich");
    }
}
