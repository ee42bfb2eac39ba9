using System.Text.Encodings.Web;
using System.Text.Json;
using ExecRoles.Json;

namespace ExecRoles.Samples.Console.Formats;

/// <summary>JSON: roles in the wire format, with all their languages, which <c>--catalog</c> reads again; comparisons in one language.</summary>
internal sealed class JsonFormat : IOutputFormat
{
    // As the library writes it: umlauts stay umlauts, and lines end the same on every system.
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Name => "json";

    public void Write(RoleCatalog catalog, string language, Terminal terminal) =>
        terminal.Output.Write(RoleCatalogJson.ToJson(catalog));

    public void Write(RoleCatalog catalog, RoleDescription description, string language, Terminal terminal) =>
        terminal.Output.Write(JsonSerializer.Serialize(description.Role, Options) + '\n');

    public void Write(RoleComparison comparison, string language, Terminal terminal) =>
        terminal.Output.Write(comparison.ToJson(language) + '\n');
}
