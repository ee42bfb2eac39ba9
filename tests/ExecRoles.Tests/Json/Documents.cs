using System.Text;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Json;

/// <summary>The table of good and bad documents: the files in <c>Documents</c>, and what <c>Load</c> says of them.</summary>
internal static class Documents
{
    /// <summary>The folder of documents that schema and <c>Load</c> accept.</summary>
    public const string Good = "Good";

    /// <summary>The folder of documents that both refuse.</summary>
    public const string Bad = "Bad";

    /// <summary>The folder of documents that break a rule which a schema cannot express: only <c>Load</c> refuses them.</summary>
    public const string BeyondSchema = "BeyondSchema";

    /// <summary>Gives the names of the documents in a folder.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    public static string Read(string folder, string name) => File.ReadAllText(PathOf(folder, name + ".json"));

    /// <summary>Gives the errors that <c>Load</c> finds, one a line; empty where it finds none.</summary>
    public static string ErrorsOf(string document, RoleCatalogJsonOptions? options = null) => ErrorsOf(Encoding.UTF8.GetBytes(document), options);

    /// <summary>Gives the errors that <c>Load</c> finds, one a line; empty where it finds none.</summary>
    public static string ErrorsOf(byte[] document, RoleCatalogJsonOptions? options = null)
    {
        try
        {
            RoleCatalogJson.Load(new MemoryStream(document), options);
            return "";
        }
        catch (RoleCatalogFormatException exception)
        {
            return string.Join('\n', exception.Errors);
        }
    }

    private static string PathOf(params string[] parts) => Path.Combine([SourceTree.TestProject, "Json", "Documents", .. parts]);
}
