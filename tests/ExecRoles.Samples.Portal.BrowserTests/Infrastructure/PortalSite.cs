using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>The portal on a free port of the loopback address, with a database of its own; it starts with the first visitor.</summary>
public sealed class PortalSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("execroles-portal-");
    private readonly Lazy<string> address;
    private readonly ConcurrentDictionary<string, Lazy<Task<IBrowserContext>>> readers = new();

    public PortalSite()
    {
        UseKestrel(0);
        address = new Lazy<string>(Start);
    }

    public string Address => address.Value;

    /// <summary>Opens a window for everybody who reads in a language, or gives the one that is open.</summary>
    internal Task<IBrowserContext> OpenReadersAsync(string language) => readers
        .GetOrAdd(language, tag => new Lazy<Task<IBrowserContext>>(() => Chromium.OpenContextAsync(Address, tag, width: 1280, height: 800)))
        .Value;

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").UseSetting("Database:Folder", folder.FullName);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        folder.Refresh();
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }

    private string Start()
    {
        StartServer();
        return Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
    }
}
