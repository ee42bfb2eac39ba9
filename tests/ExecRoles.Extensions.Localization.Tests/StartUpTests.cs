using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class StartUpTests
{
    [Fact]
    public async Task StartAsync_BadChanges_FailsWithAllErrors()
    {
        using IHost host = Host(services => services.AddExecRoles(_ => null!).AddExecRoles(catalog => catalog.WithTexts("german", Example.Texts())));

        OptionsValidationException exception = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());

        exception.Failures.Count().ShouldBe(2);
    }

    [Fact]
    public async Task StartAsync_OtherOptionsAreWrongToo_TellsBoth()
    {
        using IHost host = Host(services => services
            .AddExecRoles(_ => null!)
            .AddOptions<LocalizationOptions>().Validate(_ => false, "The options are wrong.").ValidateOnStart());

        AggregateException exception = await Should.ThrowAsync<AggregateException>(() => host.StartAsync());

        exception.InnerExceptions.Select(inner => inner.Message).ShouldBe(
            ["AddExecRoles, change 1: The function returned null. Return a catalog.", "The options are wrong."], ignoreOrder: true);
    }

    [Fact]
    public async Task StartAsync_GoodCatalog_IsMadeBeforeTheFirstRequestAndOnce()
    {
        int calls = 0;
        using IHost host = Host(services => services.AddExecRoles().AddExecRoles(catalog =>
        {
            calls++;
            return catalog.With(Example.Role("head-of-payroll"));
        }));

        await host.StartAsync();
        calls.ShouldBe(1);
        host.Services.GetRequiredService<IStringLocalizer<Role>>()["head-of-payroll.title"].Value.ShouldBe("Head of Payroll");
        host.Services.GetRequiredService<RoleCatalog>().Count.ShouldBe(Roles.All.Count + 1);
        await host.StopAsync();

        calls.ShouldBe(1);
    }

    [Fact]
    public async Task StartAsync_WebApplicationWithABadCatalog_Fails()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddExecRoles("no-such-file.json");
        await using WebApplication application = builder.Build();

        await Should.ThrowAsync<OptionsValidationException>(() => application.StartAsync());
    }

    [Fact]
    public void WithoutAHost_BadCatalog_FailsWhenItIsNeeded()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles(_ => null!));

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<RoleCatalog>());
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStringLocalizer<Role>>());
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(Role)));
    }

    private static IHost Host(Action<IServiceCollection> register)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        register(builder.Services);
        return builder.Build();
    }
}
