using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class CatalogFoldTests
{
    private const string KnownKeys = "Known keys:";

    public static TheoryData<string, Action<IServiceProvider>> WhatNeedsTheCatalog => new()
    {
        { nameof(RoleCatalog), services => services.GetRequiredService<RoleCatalog>() },
        { nameof(IStringLocalizer), services => services.GetRequiredService<IStringLocalizer<Role>>() },
        { nameof(IStringLocalizerFactory), services => services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(Role)) },
    };

    [Fact]
    public void Make_ThreeWrongKeysInOneDictionary_NamesAll()
    {
        string failure = Container.Failures(services => services.AddExecRoles(catalog => catalog.WithTexts(
            "de", Example.Texts(("cio.titel", "x"), ("cfo.titel", "y"), ("cto.titel", "z"), ("cmo.title", "fine"))))).ShouldHaveSingleItem();

        failure.Split('\n').Select(line => line[..line.IndexOf(KnownKeys, StringComparison.Ordinal)]).ShouldBe(
        [
            "AddExecRoles, change 1: Unknown text key 'cfo.titel'. ",
            "Unknown text key 'cio.titel'. ",
            "Unknown text key 'cto.titel'. ",
        ]);
    }

    [Fact]
    public void Make_SeveralBadChanges_NamesAllAndGoesOnFromTheLastGoodCatalog()
    {
        int roles = 0;

        string[] failures = Container.Failures(services => services
            .AddExecRoles(catalog => catalog.With(Example.Role("head-of-payroll")))
            .AddExecRoles(catalog => catalog.WithTexts("de_AT", Example.Texts()))
            .AddExecRoles(catalog => catalog.WithTexts("fr", Example.Texts(("head-of-payroll.title", " "))))
            .AddExecRoles(catalog => catalog.With(catalog["ctoo"]))
            .AddExecRoles(_ => null!)
            .AddExecRoles(catalog => throw new ArgumentOutOfRangeException(nameof(catalog), catalog.Count, "Too many."))
            .AddExecRoles(catalog => catalog.With(JsonSerializer.Deserialize<Role>("{}")!))
            .AddExecRoles(catalog =>
            {
                roles = catalog.Count;
                return catalog;
            }));

        failures.ShouldBe(
        [
            "AddExecRoles, change 2: 'de_AT' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'; write 'de-AT'.",
            "AddExecRoles, change 3: The text for 'head-of-payroll.title' in 'fr' is blank. "
                + "Give a text with at least one visible character, or omit it.",
            "AddExecRoles, change 4: Unknown role 'ctoo'. "
                + "Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 11 more. Did you mean 'cto'?",
            "AddExecRoles, change 5: The function returned null. Return a catalog.",
            $"AddExecRoles, change 6: Too many. (Parameter 'catalog'){Environment.NewLine}Actual value was 21.",
            $"AddExecRoles, change 7: {Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Role>("{}")).Message}",
        ]);
        roles.ShouldBe(Roles.All.Count + 1);
    }

    [Fact]
    public void Make_BadChange_IsToldInTheMessageOfTheException()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles(_ => null!).AddExecRoles(_ => null!));

        OptionsValidationException exception = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<RoleCatalog>());

        exception.Message.ShouldBe(
            "AddExecRoles, change 1: The function returned null. Return a catalog.; "
            + "AddExecRoles, change 2: The function returned null. Return a catalog.");
        exception.OptionsType.ShouldBe(typeof(RoleCatalog));
    }

    [Fact]
    public void Make_ExceptionOfTheApplication_ComesThrough()
    {
        using ServiceProvider services = Container.Build(collection => collection
            .AddExecRoles(_ => throw new InvalidOperationException("no secret store")));

        Should.Throw<InvalidOperationException>(() => services.GetRequiredService<RoleCatalog>()).Message.ShouldBe("no secret store");
    }

    [Theory]
    [MemberData(nameof(WhatNeedsTheCatalog))]
    public void Make_ChangeThatNeedsTheCatalog_SaysSo(string what, Action<IServiceProvider> need)
    {
        using ServiceProvider services = Container.Build(collection => collection
            .AddExecRoles(catalog => catalog)
            .AddExecRoles((provider, catalog) =>
            {
                need(provider);
                return catalog;
            }));

        for (int attempt = 0; attempt < 2; attempt++)
        {
            Should.Throw<InvalidOperationException>(() => services.GetRequiredService<RoleCatalog>(), what).Message.ShouldBe(
                "AddExecRoles, change 2 asks for the RoleCatalog, or for an IStringLocalizer<Role> over it, while this catalog is being made. "
                + "Use the catalog that the function gets instead.");
        }
    }

    [Fact]
    public void Make_ScopedServices_AreDisposedOfWhenTheCatalogIsMade()
    {
        MemoryTexts texts = new() { [("de", "cio.title")] = "IT-Leitung" };
        using ServiceProvider services = Container.Build(collection => collection
            .AddSingleton(texts)
            .AddScoped<IStringLocalizer<SharedTexts>, MemoryLocalizer<SharedTexts>>()
            .AddExecRoles((provider, catalog) => catalog.WithTexts(provider.GetRequiredService<IStringLocalizer<SharedTexts>>(), "de")));

        services.GetRequiredService<RoleCatalog>()["cio"].Title.In("de").ShouldBe("IT-Leitung");

        texts.DisposedLocalizers.ShouldBe(1);
    }

    [Fact]
    public void Make_ScopedServicesOfABadChange_AreDisposedOf()
    {
        MemoryTexts texts = [];
        using ServiceProvider services = Container.Build(collection => collection
            .AddSingleton(texts)
            .AddScoped<IStringLocalizer<SharedTexts>, MemoryLocalizer<SharedTexts>>()
            .AddExecRoles((provider, _) => throw new NotSupportedException($"{provider.GetRequiredService<IStringLocalizer<SharedTexts>>()}")));

        Should.Throw<NotSupportedException>(() => services.GetRequiredService<RoleCatalog>());

        texts.DisposedLocalizers.ShouldBe(1);
    }

    [Fact]
    public void Make_FirstNeededBy64Threads_RunsEachChangeOnce()
    {
        int calls = 0;
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles(catalog =>
        {
            Interlocked.Increment(ref calls);
            return catalog.Without("cto");
        }));

        RoleCatalog[] catalogs = Together.Run(_ => services.GetRequiredService<RoleCatalog>());

        catalogs.ShouldAllBe(catalog => ReferenceEquals(catalog, catalogs[0]));
        calls.ShouldBe(1);
    }
}
