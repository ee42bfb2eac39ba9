using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>The keys of title forms and boundaries, as an application's localizer finds them.</summary>
public sealed class RoleLocalizerKeysTests : IDisposable
{
    private readonly ServiceProvider _services = Container.Build(collection => collection.AddExecRoles(options => options
        .AddRole(Example.Role("head-of-payroll"))
        .AddBoundary(new Boundary("head-of-payroll", "cio", new LocalizedText(("en", "One pays."), ("de", "Eine Rolle zahlt."))))
        .AddTexts("de-AT", Example.Texts(("cio.title.neutral", "EDV-Leitung"), ("boundaries.cio.head-of-payroll", "Eine Rolle bezahlt.")))));

    private IStringLocalizer Localizer => _services.GetRequiredService<IStringLocalizer<Role>>();

    public void Dispose() => _services.Dispose();

    [Theory]
    [InlineData("de-DE", "cio.title.neutral", "IT-Leitung")]
    [InlineData("de-AT", "cio.title.neutral", "EDV-Leitung")]
    [InlineData("en-US", "cio.title.neutral", "IT-Leitung")]
    [InlineData("de-DE", "cio.title.feminine", "IT-Leiterin")]
    [InlineData("de-DE", "cfo.title.stock-corporation.masculine", "Finanzvorstand")]
    [InlineData("en-US", "boundaries.cio.head-of-payroll", "One pays.")]
    [InlineData("de-CH", "boundaries.cio.head-of-payroll", "Eine Rolle zahlt.")]
    [InlineData("de-AT", "boundaries.cio.head-of-payroll", "Eine Rolle bezahlt.")]
    [InlineData("fr-FR", "boundaries.cio.head-of-payroll", "One pays.")]
    [InlineData("de-DE", "strengths.broad", "weiter gefasst")]
    public void Item_TitleFormOrBoundary_IsFoundInTheBestLanguage(string culture, string key, string text)
    {
        using var scope = new CultureScope(culture);

        (Localizer[key].Value, Localizer[key].ResourceNotFound).ShouldBe((text, false));
    }

    [Theory]
    [InlineData("en-US", "en")]
    [InlineData("de-AT", "de")]
    public void Item_BuiltInBoundary_IsThatOfTheCatalog(string culture, string language)
    {
        using var scope = new CultureScope(culture);

        Localizer["boundaries.cio.cto"].Value.ShouldBe(Roles.All.Compare("cio", "cto").Boundary!.Statement.In(language));
    }

    [Theory]
    [InlineData("boundaries.cto.cio")]
    [InlineData("boundaries.head-of-payroll.cto")]
    [InlineData("head-of-payroll.title.neutral")]
    [InlineData("cio.title.pair")]
    public void Item_KeyThatTheCatalogLacks_IsNotFound(string key) => Localizer[key].ResourceNotFound.ShouldBeTrue();
}
