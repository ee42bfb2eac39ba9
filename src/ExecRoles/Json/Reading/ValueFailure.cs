using System.Text;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Turns what is wrong with one value into the exception that callers of a serializer expect.</summary>
internal static class ValueFailure
{
    /// <summary>
    /// Makes the exception. A value that is a whole document gives it path and line; of any other, the serializer knows path and line, as
    /// soon as the reader stands at the first thing that is wrong.
    /// </summary>
    internal static JsonException Of(ref Utf8JsonReader reader, Utf8JsonReader start, List<Finding> findings, string what)
    {
        string conclusion = $"The JSON is not {what}";
        long startOffset = start.TokenStartIndex;
        long first = findings[0].Offset;
        List<Finding> relative = [];
        foreach (Finding finding in findings)
        {
            first = Math.Min(first, finding.Offset);
            relative.Add(new Finding(finding.Offset - startOffset, finding.Message));
        }

        byte[]? json = BytesOf(start);
        IReadOnlyList<RoleCatalogError> errors = json is null
            ? []
            : FindingLocator.Locate(new ArraySegment<byte>(json), start.CurrentState.Options, relative);
        string message = json is null
            ? RoleCatalogFormatException.Describe(conclusion, findings)
            : RoleCatalogFormatException.Describe(conclusion, errors);
        if (json is not null && start.CurrentDepth == 0 && startOffset == 0)
        {
            int lineStart = json.AsSpan(0, (int)first).LastIndexOf((byte)'\n') + 1;
            return new JsonException(message, errors[0].Path, errors[0].Line - 1, first - lineStart);
        }

        reader = start;
        while (reader.TokenStartIndex < first && reader.Read())
        {
        }

        return new JsonException(message);
    }

    /// <summary>Gets the value as it was written; no reader shows that of a value with bytes that are not UTF-8.</summary>
    private static byte[]? BytesOf(Utf8JsonReader start)
    {
        try
        {
            return Encoding.UTF8.GetBytes(JsonElement.ParseValue(ref start).GetRawText());
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
