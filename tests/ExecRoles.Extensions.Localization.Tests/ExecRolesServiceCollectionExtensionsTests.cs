using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class ExecRolesServiceCollectionExtensionsTests
{
    [Fact]
    public void AddExecRoles_WithoutOptions_GivesTheBuiltInCatalog()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles());

        services.GetRequiredService<RoleCatalog>().ShouldBe(Roles.All);
    }

    [Fact]
    public void AddExecRoles_Twice_AccumulatesOptions()
    {
        using ServiceProvider services = Container.Build(collection => collection
            .AddExecRoles(options => options.AddRole(Example.Role("head-of-payroll")))
            .AddExecRoles()
            .AddExecRoles(options => options.AddTexts("fr", Example.Texts(("head-of-payroll.title", "Chef de la paie")))));

        services.GetRequiredService<RoleCatalog>()["head-of-payroll"].Title.In("fr").ShouldBe("Chef de la paie");
    }

    [Fact]
    public void AddExecRoles_Twice_RegistersEachServiceOnce()
    {
        ServiceCollection services = [];

        services.AddExecRoles().AddExecRoles();

        Type[] ours = [typeof(RoleCatalog), typeof(IStringLocalizer<Role>), typeof(IValidateOptions<ExecRolesOptions>)];
        ours.ShouldAllBe(type => services.Count(service => service.ServiceType == type) == 1);
    }

    [Fact]
    public void AddExecRoles_Services_AreSingletons()
    {
        ServiceCollection services = [];

        services.AddOptions();
        int before = services.Count;
        services.AddExecRoles(options => options.AddRole(Example.Role("head-of-payroll")));

        services.Skip(before).Where(service => !service.ServiceType.IsGenericTypeDefinition)
            .ShouldAllBe(service => service.Lifetime == ServiceLifetime.Singleton || service.ServiceType.Assembly == typeof(IOptions<>).Assembly);
    }

    [Fact]
    public void Services_InTwoScopes_AreTheSame()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles());
        using IServiceScope first = services.CreateScope();
        using IServiceScope second = services.CreateScope();

        first.ServiceProvider.GetRequiredService<RoleCatalog>().ShouldBeSameAs(second.ServiceProvider.GetRequiredService<RoleCatalog>());
        first.ServiceProvider.GetRequiredService<IStringLocalizer<Role>>().ShouldBeSameAs(second.ServiceProvider.GetRequiredService<IStringLocalizer<Role>>());
    }

    [Fact]
    public void AddExecRoles_CatalogOfTheApplication_Stays()
    {
        RoleCatalog own = new(Example.Role("head-of-payroll", "Payroll Lead"));

        using ServiceProvider services = Container.Build(collection => collection.AddSingleton(own).AddExecRoles());

        services.GetRequiredService<RoleCatalog>().ShouldBeSameAs(own);
        services.GetRequiredService<IStringLocalizer<Role>>()["head-of-payroll.title"].Value.ShouldBe("Payroll Lead");
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(null, true)]
    [InlineData("", false)]
    [InlineData("Resources", false)]
    [InlineData("Resources", true)]
    [InlineData("No/Such.Folder", false)]
    [InlineData("No/Such.Folder", true)]
    public void AddExecRoles_BesideAddLocalization_KeepsBothLocalizers(string? resourcesPath, bool isLocalizationFirst)
    {
        using var german = new CultureScope("de-DE");
        using ServiceProvider services = Container.Build(collection =>
        {
            collection.AddLogging();
            if (!isLocalizationFirst)
            {
                collection.AddExecRoles();
            }

            collection.AddLocalization(options => options.ResourcesPath = resourcesPath ?? options.ResourcesPath);
            if (isLocalizationFirst)
            {
                collection.AddExecRoles();
            }
        });

        services.GetRequiredService<IStringLocalizer<Role>>()["outcomes.different"].Value.ShouldBe("unterschiedlich");
        services.GetRequiredService<IStringLocalizer<SharedTexts>>()["Welcome"].ResourceNotFound.ShouldBe(resourcesPath != "Resources");
    }

    [Fact]
    public void AddExecRoles_NamedOptions_AreNotOurs()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles()
            .Configure<ExecRolesOptions>("other", options => options.AddCatalog("no-such-file.json")));

        services.GetRequiredService<IOptionsMonitor<ExecRolesOptions>>().Get("other").ShouldNotBeNull();
        services.GetRequiredService<RoleCatalog>().ShouldBe(Roles.All);
    }

    [Fact]
    public void AddExecRoles_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => ExecRolesServiceCollectionExtensions.AddExecRoles(null!)).ParamName.ShouldBe("services");
        Should.Throw<ArgumentNullException>(() => ExecRolesServiceCollectionExtensions.AddExecRoles(null!, _ => { })).ParamName.ShouldBe("services");
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddExecRoles(null!)).ParamName.ShouldBe("configure");
    }
}
