using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ExecRoles.AspNetCore.Tests.Samples;

/// <summary>The API sample in a process of its own, at a free port of this machine, until it is disposed.</summary>
internal sealed class ApiProcess : IDisposable
{
    private const string Announcement = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string DotnetHost = Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    private readonly Process _process;

    private ApiProcess(Process process) => _process = process;

    /// <summary>Starts the API with one more environment variable, and gives the address that it listens at.</summary>
    public static async Task<(ApiProcess Api, Uri Address)> StartAsync(string variable, string value)
    {
        var start = new ProcessStartInfo(
            DotnetHost, ["exec", Path.Combine(AppContext.BaseDirectory, "ExecRoles.Samples.Api.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[variable] = value;
        var api = new ApiProcess(Process.Start(start)!);
        try
        {
            return (api, new Uri(await api.ReadAddressAsync().WaitAsync(Patience)));
        }
        catch
        {
            api.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit(Patience);
        _process.Dispose();
    }

    private async Task<string> ReadAddressAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and int start)
            {
                return line[(start + Announcement.Length)..];
            }
        }

        throw new InvalidOperationException("The API ended before it listened.");
    }
}
