using System.Text.Json;
using System.Text.Json.Nodes;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Json;

/// <summary>The JSON Schema of catalogs, and ajv to judge documents by it.</summary>
internal static class Schema
{
    private static readonly Lazy<string> Validator = new(Install);

    /// <summary>Gets the path of the schema in the repository.</summary>
    public static string Location { get; } = Path.Combine(SourceTree.Sources, "ExecRoles", "Json", "role-catalog.schema.json");

    /// <summary>Gets the schema itself, parsed anew.</summary>
    public static JsonObject Read() => JsonNode.Parse(File.ReadAllText(Location))!.AsObject();

    /// <summary>Gives for each document what the schema has against it; nothing where it is valid.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Judge(IReadOnlyList<string> documents)
    {
        string folder = Directory.CreateTempSubdirectory("execroles-schema-").FullName;
        try
        {
            string[] files = [.. documents.Select((document, index) => Write(folder, $"{index}.json", document))];
            string list = Write(folder, "list.txt", JsonSerializer.Serialize(files));
            ChildResult result = ChildProcess.Run(Node.Runtime, [Validator.Value, Location, list]);
            Assert.True(result.ExitCode == 0, result.Error);
            return [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Installs ajv beside the tests, in the versions of the lock file, unless that was done before; gives the script that runs it.</summary>
    private static string Install()
    {
        Node.Require();
        string source = Path.Combine(SourceTree.TestProject, "Json", "Ajv");
        string folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "ajv")).FullName;
        string installed = Path.Combine(folder, "installed-lock.json");
        string wanted = File.ReadAllText(Path.Combine(source, "package-lock.json"));
        foreach (string file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        if (!File.Exists(installed) || File.ReadAllText(installed) != wanted)
        {
            ChildResult result = ChildProcess.Run(Node.PackageManager, ["ci", "--prefix", folder, "--ignore-scripts"]);
            Assert.True(result.ExitCode == 0, $"npm ci failed:\n{result.Output}\n{result.Error}");
            File.WriteAllText(installed, wanted);
        }

        return Path.Combine(folder, "validate.cjs");
    }

    private static string Write(string folder, string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
