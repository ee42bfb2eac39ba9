using System.Text.Json;
using System.Text.Json.Nodes;
using ExecRoles.Titles;
using Microsoft.OpenApi;

namespace ExecRoles.AspNetCore;

/// <summary>The schemas of what is sent, taken from the JSON schemas of the wire format.</summary>
/// <remarks>
/// Members that are not allowed in a document to be read are not forbidden here: a later version may send more. What an area is in a
/// responsibility, an id or an object, is left open, because generators of clients would decide for one of them.
/// </remarks>
internal static class WireSchemas
{
    private const int LongestPattern = 60;

    // By this name a document refers to a schema instead of repeating it, as it does for types of the application.
    private const string SchemaId = "x-schema-id";

    private static readonly string[] Files = ["role-catalog.schema.json", "comparison.schema.json"];

    // Where the name of a definition is not that of the type. The others differ in the case of the first letter.
    private static readonly Dictionary<string, string> TypeNames = new() { ["text"] = "LocalizedText", ["area"] = "ResponsibilityArea" };

    private static readonly string[] Inlined = ["id", "words", "sources"];

    private static readonly Dictionary<string, JsonElement> Definitions = Load();

    /// <summary>Describes a type as it is sent, if it is one of ours that writes itself.</summary>
    internal static void Describe(OpenApiSchema schema, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(CompanyForm))
        {
            schema.Type = JsonSchemaType.String;
        }
        else if (type.IsEnum && IsOurs(type))
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. Enum.GetNames(type).Select(static name => (JsonNode)JsonNamingPolicy.KebabCaseLower.ConvertName(name))];
        }
        else if (IsOurs(type) && Definitions.TryGetValue(NameOf(type), out JsonElement definition))
        {
            Fill(schema, definition);
        }
    }

    /// <summary>Describes the elements of a collection, which a document leaves out where they write themselves.</summary>
    internal static OpenApiSchema? DescribeElement(Type type)
    {
        if (!IsOurs(type))
        {
            return null;
        }

        OpenApiSchema schema = new() { Metadata = new Dictionary<string, object> { [SchemaId] = NameOf(type) } };
        Describe(schema, type);
        return schema.Type is null ? null : schema;
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(Role).Assembly || type.Assembly == typeof(TitleResolution).Assembly;

    private static string NameOf(Type type) => type.Name == nameof(MissingOccupationCode) ? nameof(OccupationCode) : type.Name;

    private static Dictionary<string, JsonElement> Load()
    {
        Dictionary<string, JsonElement> definitions = [];
        foreach (string file in Files)
        {
            using Stream stream = typeof(WireSchemas).Assembly.GetManifestResourceStream(file)!;
            using JsonDocument document = JsonDocument.Parse(stream);
            JsonElement root = document.RootElement.Clone();
            if (root.TryGetProperty("properties", out _))
            {
                definitions.Add(nameof(RoleCatalog), root);
            }

            foreach (JsonProperty definition in root.GetProperty("$defs").EnumerateObject())
            {
                definitions.Add(TypeNameOf(definition.Name), definition.Value);
            }
        }

        definitions.Add(nameof(RoleId), definitions["id"]);
        return definitions;
    }

    private static string TypeNameOf(string definition) =>
        TypeNames.GetValueOrDefault(definition)
        ?? (Inlined.Contains(definition) ? definition : char.ToUpperInvariant(definition[0]) + definition[1..]);

    private static OpenApiSchema Read(JsonElement element)
    {
        if (element.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = TypeNameOf(reference.GetString()!.Split('/')[^1]);
            if (!Inlined.Contains(name))
            {
                return Named(name);
            }
        }

        OpenApiSchema schema = new();
        Fill(schema, element);
        return schema;
    }

    private static OpenApiSchema Named(string name)
    {
        OpenApiSchema schema = new() { Metadata = new Dictionary<string, object> { [SchemaId] = name } };
        Fill(schema, Definitions[name]);
        return schema;
    }

    private static void Fill(OpenApiSchema schema, JsonElement element)
    {
        if (element.TryGetProperty("$ref", out JsonElement reference))
        {
            Fill(schema, Definitions[TypeNameOf(reference.GetString()!.Split('/')[^1])]);
        }

        foreach (JsonProperty member in element.EnumerateObject())
        {
            JsonElement value = member.Value;
            switch (member.Name)
            {
                case "description":
                    schema.Description = value.GetString();
                    break;
                case "type":
                    schema.Type = Enum.Parse<JsonSchemaType>(value.GetString()!, ignoreCase: true);
                    break;
                case "enum":
                    schema.Type = JsonSchemaType.String;
                    schema.Enum = [.. value.EnumerateArray().Select(static word => (JsonNode)word.GetString()!)];
                    break;
                case "const":
                    schema.Type = JsonSchemaType.Integer;
                    schema.Enum = [value.GetInt32()];
                    break;
                case "pattern" when value.GetString()!.Length <= LongestPattern:
                    schema.Pattern = value.GetString();
                    break;
                case "required":
                    schema.Required = value.EnumerateArray().Select(static name => name.GetString()!).ToHashSet();
                    break;
                case "properties":
                    schema.Properties = value.EnumerateObject().Where(static one => one.Name[0] != '$')
                        .ToDictionary(static one => one.Name, static IOpenApiSchema (one) => Read(one.Value));
                    break;
                case "items":
                    schema.Items = Read(value);
                    break;
                case "additionalProperties" when value.ValueKind == JsonValueKind.Object:
                    schema.AdditionalProperties = Read(value);
                    break;
            }
        }
    }
}
