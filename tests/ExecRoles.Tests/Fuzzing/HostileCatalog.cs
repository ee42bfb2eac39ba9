using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ExecRoles.Json;
using ExecRoles.Tests.Json;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>
/// A catalog with a text of the test's choice in every place that takes any text, the words of renderings among them. Nobody lists these places:
/// they are the strings of the catalog's document that may be another one.
/// </summary>
internal sealed partial class HostileCatalog
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string OwnWord = "Own word";

    private readonly string[] _between;
    private readonly string?[] _endings;

    private HostileCatalog(string[] between, string?[] endings)
    {
        _between = between;
        _endings = endings;
        Harmless = [.. endings.Select((_, place) => string.Create(CultureInfo.InvariantCulture, $"TEXT{place:0000}"))];
    }

    /// <summary>Gets one harmless word for each place: <c>TEXT0000</c>, <c>TEXT0001</c>, …</summary>
    public IReadOnlyList<string> Harmless { get; }

    /// <summary>Finds the places in a catalog, whose words are all made its own.</summary>
    public static HostileCatalog Of(RoleCatalog catalog)
    {
        Dictionary<string, string> words = new RoleCatalog().Texts.Keys.ToDictionary(key => key, key => Template(catalog, key));
        byte[] document = Encoding.UTF8.GetBytes(RoleCatalogJson.ToJson(catalog.WithTexts("en", words).WithTexts("de", words)));
        List<string> between = [];
        List<string?> endings = [];
        int end = 0;
        foreach (JsonPart part in JsonPart.AllIn(document).Where(part => part.Kind == JsonTokenType.String))
        {
            string text = JsonSerializer.Deserialize<string>(document.AsSpan(part.Start, part.End - part.Start))!;
            string? ending = text.StartsWith(OwnWord, StringComparison.Ordinal) ? text[OwnWord.Length..] : null;
            if (IsCatalog([.. document[..part.Start], .. Encoding.UTF8.GetBytes($"\"TEXT{ending}\""), .. document[part.End..]]))
            {
                between.Add(Encoding.UTF8.GetString(document, end, part.Start - end));
                endings.Add(ending);
                end = part.End;
            }
        }

        return new HostileCatalog([.. between, Encoding.UTF8.GetString(document, end, document.Length - end)], [.. endings]);
    }

    /// <summary>Makes the catalog with texts, one for each place.</summary>
    public RoleCatalog Fill(IReadOnlyList<string> texts)
    {
        StringBuilder document = new(_between[0]);
        for (int place = 0; place < texts.Count; place++)
        {
            document.Append(JsonSerializer.Serialize(texts[place] + _endings[place], Plain)).Append(_between[place + 1]);
        }

        return RoleCatalogJson.Parse(document.ToString());
    }

    /// <summary>Takes braces out of the texts of templates, where they would be placeholders.</summary>
    public string[] Fitted(string[] texts) =>
        [.. texts.Select((text, place) => _endings[place] is null ? text : text.Replace('{', '(').Replace('}', ')'))];

    /// <summary>Puts texts in the place of the harmless words.</summary>
    public static string Show(string rendering, IReadOnlyList<string> texts) =>
        HarmlessWord().Replace(rendering, match => texts[int.Parse(match.ValueSpan[4..], CultureInfo.InvariantCulture)]);

    // A placeholder that begins its texts in lower case would change them.
    private static string Template(RoleCatalog catalog, string key) =>
        OwnWord + string.Concat(Placeholder().Matches(catalog.Texts[key].In("en")).Select(match => $" {{{match.Groups[1].Value}}}"));

    private static bool IsCatalog(byte[] document)
    {
        try
        {
            RoleCatalogJson.Load(new MemoryStream(document));
            return true;
        }
        catch (RoleCatalogFormatException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\{([a-z]+)(:lower)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("TEXT[0-9]{4}")]
    private static partial Regex HarmlessWord();
}
