using ExecRoles.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class StartUpTests
{
    [Fact]
    public async Task StartAsync_BadCatalog_FailsWithAllErrors()
    {
        int opened = 0;
        string roles = string.Join(",\n", Enumerable.Range(1, 12).Select(number => Example.RoleJson($"role-{number}", " ", "leadership")));
        using IHost host = Host(options => options.AddCatalog(() =>
        {
            opened++;
            return Example.Document(roles);
        }));

        OptionsValidationException exception = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());

        Snapshot.Match(exception.Message);
        opened.ShouldBe(1);
    }

    [Fact]
    public async Task StartAsync_MissingFile_FailsWithTheFullPath()
    {
        using IHost host = Host(options => options.AddCatalog("no-such-folder/roles.json").AddCatalog("no-such-file.json"));

        (await FailuresOfAsync(host)).ShouldBe(
        [
            $"The role catalog '{Path.GetFullPath("no-such-folder/roles.json")}' does not exist. "
                + "Give the path of a file that does; a relative one is taken from the current directory.",
            $"The role catalog '{Path.GetFullPath("no-such-file.json")}' does not exist. "
                + "Give the path of a file that does; a relative one is taken from the current directory.",
        ]);
    }

    [Fact]
    public async Task StartAsync_UnreadableCatalogs_SaysWhichAndWhy()
    {
        using IHost host = Host(options => options
            .AddCatalog(() => null!)
            .AddCatalog(Path.GetTempPath())
            .AddCatalog(() => throw new FileNotFoundException("The resource is gone.")));

        string[] failures = await FailuresOfAsync(host);

        failures[0].ShouldBe("The role catalog of call 1 on the options, AddCatalog with a stream, cannot be read: what should open its stream gave null.");
        failures[1].ShouldStartWith($"The role catalog '{Path.GetTempPath()}' cannot be read: ");
        failures[2].ShouldBe("The role catalog of call 3 on the options, AddCatalog with a stream, cannot be read: The resource is gone.");
    }

    [Fact]
    public async Task StartAsync_BadTextsOfSeveralCalls_SaysAll()
    {
        using IHost host = Host(options => options
            .AddTexts("de", Example.Texts(("cio.titel", "IT-Leitung")))
            .AddTexts("fr", Example.Texts(("words.only", "Seulement")))
            .AddTexts("it", Example.Texts(("cio.title", " "))));

        (await FailuresOfAsync(host)).ShouldBe(
        [
            "AddTexts('de'): There is no text 'cio.titel' in this catalog. "
                + $"Known keys: {string.Join(", ", Roles.All.TextKeys.Take(10))} and {Roles.All.TextKeys.Count() - 10} more. Did you mean 'cio.title'?",
            "AddTexts('fr'): The text for 'words.only' needs the placeholder {roles}, but 'Seulement' has no placeholder.",
            "AddTexts('it'): The text for 'cio.title' in 'it' is blank. Give a text with at least one visible character, or leave it out.",
        ]);
    }

    [Fact]
    public async Task StartAsync_TextsForARoleThatCouldNotBeRead_AreNotCalledUnknown()
    {
        using IHost host = Host(options => options
            .AddCatalog(() => new MemoryStream("{}"u8.ToArray()))
            .AddTexts("fr", Example.Texts(("head-of-payroll.title", "Chef de la paie")))
            .AddCatalog(() => new MemoryStream("[]"u8.ToArray())));

        string[] failures = await FailuresOfAsync(host);

        failures.Select(failure => failure.Split('\n')[0]).ShouldBe(
        [
            "The role catalog of call 1 on the options, AddCatalog with a stream, has 2 errors:",
            "The role catalog of call 3 on the options, AddCatalog with a stream, has 1 error:",
        ]);
    }

    [Fact]
    public async Task StartAsync_RolesWithUnequalAreas_SaysWhich()
    {
        using IHost host = Host(options => options
            .AddRole(Example.Role("head-of-payroll"))
            .AddRole(Example.Role("payroll-clerk", "Payroll Clerk", new ResponsibilityArea("payroll", new LocalizedText(("en", "Wages"))))));

        (await FailuresOfAsync(host)).ShouldHaveSingleItem().ShouldBe(
            "AddRole('payroll-clerk'): The role 'payroll-clerk' has an area 'payroll' with other texts than the area 'payroll' before it. "
            + "Use one ResponsibilityArea for both, or give one of them another id.");
    }

    [Fact]
    public async Task StartAsync_ExceptionOfTheApplication_ComesThrough()
    {
        using IHost host = Host(options => options.AddCatalog(() => throw new InvalidOperationException("no secret store")));

        (await Should.ThrowAsync<InvalidOperationException>(() => host.StartAsync())).Message.ShouldBe("no secret store");
    }

    [Fact]
    public async Task StartAsync_GoodCatalog_IsReadBeforeTheFirstRequestAndOnce()
    {
        int opened = 0;
        using IHost host = Host(options => options.AddCatalog(() =>
        {
            opened++;
            return Example.Document(Example.RoleJson("head-of-it", "Head of IT", "infrastructure"));
        }));

        await host.StartAsync();
        opened.ShouldBe(1);
        host.Services.GetRequiredService<IStringLocalizer<Role>>()["head-of-it.title"].Value.ShouldBe("Head of IT");
        host.Services.GetRequiredService<RoleCatalog>().Count.ShouldBe(Roles.All.Count + 1);
        await host.StopAsync();

        opened.ShouldBe(1);
    }

    [Fact]
    public async Task StartAsync_WebApplicationWithABadCatalog_Fails()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddExecRoles(options => options.AddCatalog(() => new MemoryStream("[]"u8.ToArray())));
        await using WebApplication application = builder.Build();

        await Should.ThrowAsync<OptionsValidationException>(() => application.StartAsync());
    }

    [Fact]
    public void GetCatalog_WithoutAHost_FailsWhenItIsResolved()
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles(options => options.AddCatalog(() => new MemoryStream("[]"u8.ToArray()))));

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<RoleCatalog>());
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStringLocalizer<Role>>());
    }

    [Fact]
    public void GetCatalog_OptionsThatNobodyValidates_AreValidated()
    {
        using ServiceProvider good = Container.Build(collection => collection.AddExecRoles().RemoveAll<IValidateOptions<ExecRolesOptions>>());
        using ServiceProvider bad = Container.Build(collection => collection
            .AddExecRoles(options => options.AddCatalog(() => new MemoryStream("[]"u8.ToArray())))
            .RemoveAll<IValidateOptions<ExecRolesOptions>>());

        good.GetRequiredService<RoleCatalog>().ShouldBe(Roles.All);
        Should.Throw<OptionsValidationException>(() => bad.GetRequiredService<RoleCatalog>());
    }

    private static IHost Host(Action<ExecRolesOptions> configure)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddExecRoles(configure);
        return builder.Build();
    }

    private static async Task<string[]> FailuresOfAsync(IHost host) =>
        [.. (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync())).Failures];
}
