using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ExecRoles.EntityFrameworkCore.Tests.Databases;

/// <summary>A PostgreSQL server of these tests alone: on a free port of the loopback address, with its data in a temporary folder.</summary>
internal sealed class PostgresCluster : IDisposable
{
    // PostgreSQL refuses to run as root; Debian's package makes this account.
    private const string Account = "postgres";

    private static readonly string? Programs = FindPrograms();

    private readonly string _folder = Directory.CreateTempSubdirectory("execroles-postgres-").FullName;
    private readonly int _port = FreePort();

    public PostgresCluster()
    {
        if (IsRoot)
        {
            Run("chown", Account, _folder);
        }

        // A collation that skips hyphens, as those of many languages do: what sorts right here sorts right everywhere.
        RunAsAccount("initdb", "-D", Data, "-U", "tests", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C", "--locale-provider=icu", "--icu-locale=en-US-u-ka-shifted");
        AppDomain.CurrentDomain.ProcessExit += Stop;
        RunAsAccount("pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(_folder, "log"), "-o", string.Create(
            CultureInfo.InvariantCulture, $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off"));
    }

    /// <summary>Gets why tests that need PostgreSQL are skipped; null where it is there, and in continuous integration, which must not skip.</summary>
    public static string? SkipReason { get; } = Programs is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "PostgreSQL is not installed: initdb is neither under /usr/lib/postgresql nor on the PATH."
        : null;

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    public string ConnectionString(string database) => string.Create(
        CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=tests;Database={database};Pooling=false");

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        Stop(this, EventArgs.Empty);
    }

    private static string? FindPrograms()
    {
        const string Debian = "/usr/lib/postgresql";
        IEnumerable<string> installed = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).Order(StringComparer.Ordinal).Reverse().Select(version => Path.Combine(version, "bin"))
            : [];
        string[] path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return installed.Concat(path).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Stop(object? sender, EventArgs arguments)
    {
        RunAsAccount("pg_ctl", "stop", "-D", Data, "-m", "immediate");
        Directory.Delete(_folder, recursive: true);
    }

    private void RunAsAccount(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs ?? throw new InvalidOperationException("PostgreSQL is not installed."), program);
        if (IsRoot)
        {
            Run("runuser", ["-u", Account, "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}:\n{output.Result}\n{error}");
        }
    }
}
