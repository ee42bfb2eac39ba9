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
    internal static JsonException Of(ref Utf8JsonReader reader, Utf8JsonReader start, IReadOnlyList<Finding> findings, string what)
    {
        string conclusion = $"The JSON is not {what}";
        if (BytesOf(start) is not { } json)
        {
            MoveTo(ref reader, start, findings);
            return new JsonException(RoleCatalogFormatException.Describe(conclusion, findings));
        }

        long startOffset = start.TokenStartIndex;
        Finding[] relative = [.. findings.Select(finding => new Finding(finding.Offset - startOffset, finding.Message))];
        IReadOnlyList<RoleCatalogError> errors = FindingLocator.Locate(new ArraySegment<byte>(json), start.CurrentState.Options, relative);
        string message = RoleCatalogFormatException.Describe(conclusion, errors);
        if (start.CurrentDepth == 0 && startOffset == 0)
        {
            int first = (int)relative.Min(static finding => finding.Offset);
            int lineStart = json.AsSpan(0, first).LastIndexOf((byte)'\n') + 1;
            return new JsonException(message, errors[0].Path, errors[0].Line - 1, first - lineStart);
        }

        MoveTo(ref reader, start, findings);
        return new JsonException(message);
    }

    private static void MoveTo(ref Utf8JsonReader reader, Utf8JsonReader start, IReadOnlyList<Finding> findings)
    {
        long first = findings.Min(static finding => finding.Offset);
        reader = start;
        while (reader.TokenStartIndex < first && reader.Read())
        {
        }
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
