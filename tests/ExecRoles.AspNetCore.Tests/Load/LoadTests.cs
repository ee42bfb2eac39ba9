using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace ExecRoles.AspNetCore.Tests.Load;

/// <summary>Many requests from many clients over the loopback address.</summary>
/// <remarks>
/// In short form unless EXECROLES_LOAD_REQUESTS says how many requests. Answers and memory are judged; times are printed only, because a
/// machine that does other things as well would make them wrong.
/// </remarks>
[Collection(nameof(LoadTests))]
[CollectionDefinition(nameof(LoadTests), DisableParallelization = true)]
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Clients = 64;
    private const int ShortForm = 4_000;
    private const long MaximumGrowth = 4 << 20;

    private static readonly int Requests =
        int.TryParse(Environment.GetEnvironmentVariable("EXECROLES_LOAD_REQUESTS"), CultureInfo.InvariantCulture, out int given) ? given : ShortForm;

    [Fact]
    public async Task MapExecRoles_ManyRequestsOfManyClients_AnswersEachWholeInSteadyMemory()
    {
        await using WebApplication app = await StartAsync();
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients }) { BaseAddress = new Uri(address) };

        (string Path, string Accept, string Language)[] kinds =
        [
            .. from path in (string[])["roles", "roles/cio", "roles/compare?ids=cio,cto", "roles/matrix", "roles/CTO"]
               from accept in (string[])["application/json", "text/markdown", "text/html,*/*;q=0.8", "text/plain"]
               from language in (string[])["en", "de-AT,de;q=0.9,en;q=0.8"]
               select (path, accept, language),
        ];
        byte[][] hashes = await Task.WhenAll(kinds.Select(kind => HashAsync(client, kind)));

        // Warm: what is kept is kept now, and the compiler has done its work.
        await RunAsync(Requests / 4, index => CheckAsync(client, kinds[index % kinds.Length], hashes[index % kinds.Length]));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        await RunAsync(Requests, index => CheckAsync(client, kinds[index % kinds.Length], hashes[index % kinds.Length]));
        long growth = GC.GetTotalMemory(forceFullCollection: true) - before;

        const string Page = "roles/compare?ids=cio,cto";
        await RunAsync(Requests / 4, _ => ReadAsync(client, "constant"));
        TimeSpan constant = await RunAsync(Requests, _ => ReadAsync(client, "constant"));
        TimeSpan page = await RunAsync(Requests, _ => ReadAsync(client, Page));

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Requests} requests from {Clients} clients: {Requests / page.TotalSeconds:F0} a second for a comparison, "
            + $"{Requests / constant.TotalSeconds:F0} for a constant of the same size, ratio {constant / page:F2}; "
            + $"the managed heap grew by {growth / 1024} KB"));
        growth.ShouldBeLessThan(MaximumGrowth);
    }

    private static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.MapExecRoles("/roles");
        string constant = new('x', Roles.Compare(Roles.Cio, Roles.Cto).ToMarkdown("en").Length);
        app.MapGet("/constant", () => constant);
        await app.StartAsync();
        return app;
    }

    private static async Task<TimeSpan> RunAsync(int requests, Func<int, Task> send)
    {
        int next = -1;
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            for (int index; (index = Interlocked.Increment(ref next)) < requests;)
            {
                await send(index);
            }
        })));
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task CheckAsync(HttpClient client, (string Path, string Accept, string Language) kind, byte[] expected)
    {
        byte[] hash = await HashAsync(client, kind);
        if (!hash.AsSpan().SequenceEqual(expected))
        {
            throw new InvalidOperationException($"Another answer than before for {kind}.");
        }
    }

    private static async Task<byte[]> HashAsync(HttpClient client, (string Path, string Accept, string Language) kind)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, kind.Path);
        request.Headers.TryAddWithoutValidation("Accept", kind.Accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", kind.Language);
        using HttpResponseMessage response = await client.SendAsync(request);
        byte[] content = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return response.Content.Headers.ContentLength == content.Length
            ? SHA256.HashData(content)
            : throw new InvalidOperationException($"Part of the answer for {kind} is missing.");
    }

    private static async Task ReadAsync(HttpClient client, string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/markdown");
        using HttpResponseMessage response = await client.SendAsync(request);
        await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
