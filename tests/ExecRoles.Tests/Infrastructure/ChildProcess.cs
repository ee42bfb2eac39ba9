using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Runs other processes: any program, a .NET assembly, or one of the probes in a fresh process of its own.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Gets the <c>dotnet</c> host that belongs to the running runtime.</summary>
    public static string DotnetHost { get; } = Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>Runs a program to its end. A variable that is null is removed from the environment, which is this process's own otherwise.</summary>
    /// <exception cref="TimeoutException">The process did not end, or did not close its output, in two minutes; it and its children were killed.</exception>
    public static ChildResult Run(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience) || !Task.WaitAll([output, error], Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{program} {string.Join(' ', arguments)}' did not end within {Patience}.");
        }

        return new ChildResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Runs a .NET assembly, as <c>dotnet exec</c> does.</summary>
    public static ChildResult Dotnet(
        string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) =>
        Run(DotnetHost, ["exec", assembly, .. arguments], environment);

    /// <summary>Runs a probe in a fresh process and gives the lines it wrote; fails with its standard error where it fails.</summary>
    public static IReadOnlyList<string> Probe(
        string name, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        ChildResult result = Dotnet(typeof(ChildProcess).Assembly.Location, ["probe", name, .. arguments], environment);
        Assert.True(result.ExitCode == 0, $"The probe '{name}' ended with {result.ExitCode}:\n{result.Error}");
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
