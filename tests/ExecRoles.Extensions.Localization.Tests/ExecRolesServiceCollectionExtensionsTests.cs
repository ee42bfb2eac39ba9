using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class ExecRolesServiceCollectionExtensionsTests
{
    [Fact]
    public void AddExecRoles_WithoutChanges_GivesTheBuiltInCatalog() =>
        Container.Catalog(services => services.AddExecRoles()).ShouldBeSameAs(Roles.All);

    [Fact]
    public void AddExecRoles_SeveralCalls_EachChangesWhatTheOnesBeforeItMade()
    {
        RoleCatalog catalog = Container.Catalog(services => services
            .AddExecRoles(catalog => catalog.With(Example.Role("head-of-payroll")).WithTexts("fr", Example.Texts(("cio.title", "first"))))
            .AddExecRoles()
            .AddExecRoles(catalog => catalog.WithTexts("fr", Example.Texts(("cio.title", "second"), ("head-of-payroll.title", "Chef de la paie"))))
            .AddExecRoles((_, catalog) => catalog.Without("cto")));

        catalog["cio"].Title.In("fr").ShouldBe("second");
        catalog["head-of-payroll"].Title.In("fr").ShouldBe("Chef de la paie");
        catalog.TryGet("cto", out _).ShouldBeFalse();
    }

    [Fact]
    public void AddExecRoles_ChangeThatReturnsAnotherCatalog_StartsFromThat()
    {
        RoleCatalog own = new(Example.Role("head-of-payroll"));

        Container.Catalog(services => services.AddExecRoles(_ => own)).ShouldBeSameAs(own);
    }

    [Fact]
    public void AddExecRoles_Twice_RegistersEachServiceOnce()
    {
        ServiceCollection services = [];

        services.AddExecRoles().AddExecRoles();

        Type[] ours = [typeof(RoleCatalog), typeof(IStringLocalizer<Role>), typeof(IStringLocalizerFactory)];
        ours.ShouldAllBe(type => services.Count(service => service.ServiceType == type && service.Lifetime == ServiceLifetime.Singleton) == 1);
    }

    [Fact]
    public void Services_InAScope_AreThoseOfTheApplication()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles());
        using IServiceScope scope = services.CreateScope();

        scope.ServiceProvider.GetRequiredService<RoleCatalog>().ShouldBeSameAs(services.GetRequiredService<RoleCatalog>());
        scope.ServiceProvider.GetRequiredService<IStringLocalizer<Role>>().ShouldBeSameAs(services.GetRequiredService<IStringLocalizer<Role>>());
    }

    [Fact]
    public void AddExecRoles_CatalogOfTheApplicationBeforeIt_Wins()
    {
        RoleCatalog own = new(Example.Role("head-of-payroll", "Payroll Lead"));
        using ServiceProvider services = Container.Build(collection => collection
            .AddSingleton(own)
            .AddExecRoles(catalog => catalog.Without("cio")));

        ShouldUse(own, services);
    }

    [Fact]
    public void AddExecRoles_CatalogOfTheApplicationAfterIt_Wins()
    {
        RoleCatalog own = new(Example.Role("head-of-payroll", "Payroll Lead"));
        using ServiceProvider services = Container.Build(collection => collection
            .AddExecRoles(catalog => catalog.Without("cio"))
            .AddSingleton(own));

        ShouldUse(own, services);
    }

    [Fact]
    public void AddExecRoles_LocalizerOfTheApplicationBeforeIt_Wins()
    {
        MemoryLocalizer<Role> own = new([]);
        using ServiceProvider services = Container.Build(collection => collection.AddSingleton<IStringLocalizer<Role>>(own).AddExecRoles());

        services.GetRequiredService<IStringLocalizer<Role>>().ShouldBeSameAs(own);
    }

    [Fact]
    public void AddExecRoles_NullArguments_Throw()
    {
        ServiceCollection services = [];

        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddExecRoles()).ParamName.ShouldBe("services");
        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddExecRoles(catalog => catalog)).ParamName.ShouldBe("services");
        Should.Throw<ArgumentNullException>(() => services.AddExecRoles((Func<RoleCatalog, RoleCatalog>)null!)).ParamName.ShouldBe("change");
        Should.Throw<ArgumentNullException>(() => services.AddExecRoles((Func<IServiceProvider, RoleCatalog, RoleCatalog>)null!))
            .ParamName.ShouldBe("change");
        Should.Throw<ArgumentNullException>(() => services.AddExecRoles((string)null!)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => services.AddExecRoles((IConfigurationSection)null!)).ParamName.ShouldBe("section");
        services.ShouldBeEmpty();
    }

    private static void ShouldUse(RoleCatalog own, ServiceProvider services)
    {
        services.GetRequiredService<RoleCatalog>().ShouldBeSameAs(own);
        services.GetRequiredService<IStringLocalizer<Role>>()["head-of-payroll.title"].Value.ShouldBe("Payroll Lead");
        services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(Role))["head-of-payroll.title"].Value.ShouldBe("Payroll Lead");
    }
}
