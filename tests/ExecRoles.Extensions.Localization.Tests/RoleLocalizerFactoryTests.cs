using ExecRoles.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>What an application gets from its factory of localizers, whoever registered it, and when.</summary>
public sealed class RoleLocalizerFactoryTests
{
    private static readonly Action<IServiceCollection>[] Registrations =
    [
        services => services.AddExecRoles(catalog => catalog.WithTexts("de", Example.Texts(("cto.title", "Technik")))),
        services => services.AddLocalization(options => options.ResourcesPath = "Resources"),
        services => services.AddMvc().AddViewLocalization().AddDataAnnotationsLocalization(),
    ];

    public static TheoryData<int, int, int> Orders => new() { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Localizers_RegisteredInAnyOrder_AllGiveTheCatalogsTexts(int first, int second, int third)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        Array.ForEach([first, second, third], number => Registrations[number](builder.Services));
        await using WebApplication application = builder.Build();
        using IServiceScope scope = application.Services.CreateScope();
        using CultureScope german = new("de-AT");
        IServiceProvider services = scope.ServiceProvider;
        IStringLocalizerFactory factory = services.GetRequiredService<IStringLocalizerFactory>();

        services.GetRequiredService<IStringLocalizer<Role>>()["cto.title"].Value.ShouldBe("Technik");
        factory.Create(typeof(Role))["cto.title"].Value.ShouldBe("Technik");
        new StringLocalizer<Role>(factory)["cto.title"].Value.ShouldBe("Technik");
        services.GetRequiredService<IHtmlLocalizer<Role>>()["cto.title"].Value.ShouldBe("Technik");
        services.GetRequiredService<IHtmlLocalizerFactory>().Create(typeof(Role))["no.such.text"].IsResourceNotFound.ShouldBeTrue();
        services.GetRequiredService<IOptions<MvcDataAnnotationsLocalizationOptions>>().Value
            .DataAnnotationLocalizerProvider(typeof(Role), factory)["cto.title"].Value.ShouldBe("Technik");

        services.GetRequiredService<IStringLocalizer<SharedTexts>>()["Welcome"].Value.ShouldBe("Willkommen!");
        services.GetRequiredService<IHtmlLocalizer<SharedTexts>>()["Welcome"].Value.ShouldBe("Willkommen!");
        factory.Create("SharedTexts", typeof(SharedTexts).Assembly.GetName().Name!)["Welcome"].Value.ShouldBe("Willkommen!");
    }

    [Fact]
    public void Create_Role_NeedsNoLogging()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles());

        services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(Role))["cto.title"].ResourceNotFound.ShouldBeFalse();
    }

    [Fact]
    public void Create_FactoryOfTheApplication_MakesAllOthersAndIsDisposedOfByWhoMadeIt()
    {
        OwnFactory instance = new();
        OwnFactory made = new();
        OwnFactory byType;
        using (ServiceProvider services = Container.Build(collection => collection.AddSingleton<IStringLocalizerFactory>(instance).AddExecRoles()))
        {
            ShouldUse(services).ShouldBeSameAs(instance);
        }

        using (ServiceProvider services = Container.Build(collection => collection.AddSingleton<IStringLocalizerFactory>(_ => made).AddExecRoles()))
        {
            ShouldUse(services).ShouldBeSameAs(made);
        }

        using (ServiceProvider services = Container.Build(
            collection => collection.AddSingleton<IStringLocalizerFactory, OwnFactory>().AddExecRoles()))
        {
            byType = ShouldUse(services);
        }

        (instance.Disposals, made.Disposals, byType.Disposals).ShouldBe((0, 1, 1));
    }

    [Fact]
    public void Create_ScopedFactory_StaysScoped()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddScoped<IStringLocalizerFactory, OwnFactory>().AddExecRoles());
        using IServiceScope first = services.CreateScope();
        using IServiceScope second = services.CreateScope();

        ShouldUse(first.ServiceProvider).ShouldBeSameAs(ShouldUse(first.ServiceProvider));
        ShouldUse(first.ServiceProvider).ShouldNotBeSameAs(ShouldUse(second.ServiceProvider));
    }

    [Fact]
    public void AddExecRoles_FactoryRegisteredBetweenTwoCalls_IsUsedAndDecorated()
    {
        OwnFactory own = new();
        using ServiceProvider services = Container.Build(collection => collection
            .AddExecRoles()
            .AddExecRoles()
            .AddSingleton<IStringLocalizerFactory>(own)
            .AddKeyedSingleton<IStringLocalizerFactory>("tenant", new OwnFactory())
            .AddExecRoles());

        ShouldUse(services).ShouldBeSameAs(own);
    }

    private static OwnFactory ShouldUse(IServiceProvider services)
    {
        IStringLocalizerFactory factory = services.GetRequiredService<IStringLocalizerFactory>();
        factory.Create(typeof(Role))["outcomes.same"].ResourceNotFound.ShouldBeFalse();
        factory.Create("name", "location").ShouldBeOfType<OwnLocalizer>();
        return factory.Create(typeof(SharedTexts)).ShouldBeOfType<OwnLocalizer>().Factory;
    }

    private sealed class OwnFactory : IStringLocalizerFactory, IDisposable
    {
        public int Disposals { get; private set; }

        public IStringLocalizer Create(Type resourceSource) => new OwnLocalizer(this);

        public IStringLocalizer Create(string baseName, string location) => new OwnLocalizer(this);

        public void Dispose() => Disposals++;
    }

    private sealed class OwnLocalizer(OwnFactory factory) : IStringLocalizer
    {
        public OwnFactory Factory => factory;

        public LocalizedString this[string name] => new(name, name, resourceNotFound: true);

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
