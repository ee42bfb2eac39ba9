using System.Text;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The test assembly's own entry point: <c>dotnet exec ExecRoles.Tests.dll probe NAME ARGUMENT…</c> runs one of the <see cref="Probes"/>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not ["probe", string name, .. string[] arguments] || !Probes.ByName.TryGetValue(name, out var probe))
        {
            Console.Error.WriteLine($"Usage: probe {string.Join('|', Probes.ByName.Keys)} [ARGUMENT...]. The tests themselves run by 'dotnet test'.");
            return 2;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (string line in probe(arguments))
        {
            output.WriteLine(line);
        }

        return 0;
    }
}
