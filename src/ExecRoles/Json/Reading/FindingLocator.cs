using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Turns byte offsets into line, column and path, in one more pass over a document that has something wrong.</summary>
internal sealed class FindingLocator
{
    private const int BeforeFirst = -1;
    private const int LongestName = 80;
    private readonly byte[] buffer;
    private readonly int start;
    private readonly int end;
    private readonly List<string?> names = [];
    private readonly List<int> indexes = [];
    private readonly List<RoleCatalogError> errors = [];
    private int position;
    private int line = 1;
    private int column = 1;

    private FindingLocator(ArraySegment<byte> document)
    {
        buffer = document.Array!;
        start = document.Offset;
        end = document.Offset + document.Count;
        position = start;
    }

    internal static IReadOnlyList<RoleCatalogError> Locate(
        ArraySegment<byte> document, JsonReaderOptions options, List<Finding> findings)
    {
        FindingLocator locator = new(document);
        Queue<Finding> waiting = new(findings.OrderBy(static finding => finding.Offset));
        locator.Walk(new Utf8JsonReader(document.AsSpan(), options), waiting);
        locator.ReportUntil(long.MaxValue, waiting);
        return new ReadOnlyList<RoleCatalogError>([.. locator.errors]);
    }

    private void Walk(Utf8JsonReader reader, Queue<Finding> waiting)
    {
        try
        {
            while (waiting.Count > 0 && reader.Read())
            {
                ReportUntil(reader.TokenStartIndex - 1, waiting);
                Enter(ref reader);
                ReportUntil(reader.TokenStartIndex, waiting);
                Leave(reader.TokenType);
            }
        }
        catch (JsonException)
        {
            // The place where reading stopped is itself among the findings; they are reported with the path so far.
        }
    }

    private void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            names.RemoveAt(names.Count - 1);
            indexes.RemoveAt(indexes.Count - 1);
        }
        else if (reader.TokenType == JsonTokenType.PropertyName)
        {
            names[names.Count - 1] = NameOf(ref reader);
            indexes[indexes.Count - 1] = 0;
        }
        else if (names.Count > 0 && names[names.Count - 1] is null)
        {
            indexes[indexes.Count - 1]++;
        }
    }

    private void Leave(JsonTokenType token)
    {
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            names.Add(token == JsonTokenType.StartObject ? string.Empty : null);
            indexes.Add(BeforeFirst);
        }
    }

    private void ReportUntil(long offset, Queue<Finding> waiting)
    {
        while (waiting.Count > 0 && waiting.Peek().Offset <= offset)
        {
            Report(waiting.Dequeue());
        }
    }

    private void Report(Finding finding)
    {
        MoveTo(start + (int)finding.Offset);
        StringBuilder text = new("$");
        for (int depth = 0; depth < names.Count; depth++)
        {
            string? name = names[depth];
            if (name is null)
            {
                text.Append('[').Append(Math.Max(indexes[depth], 0).ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (indexes[depth] > BeforeFirst)
            {
                text.Append(IsSimple(name) ? $".{name}" : $"[{Quotation.Of(name)}]");
            }
        }

        errors.Add(new RoleCatalogError(text.ToString(), line, column, finding.Message));
    }

    private void MoveTo(int offset)
    {
        int target = Math.Min(offset, end);
        int lineStart = position;
        for (int index = position; index < target; index++)
        {
            if (buffer[index] == '\n')
            {
                line++;
                column = 1;
                lineStart = index + 1;
            }
        }

        column += Encoding.UTF8.GetCharCount(buffer, lineStart, target - lineStart);
        position = target;
    }

    private static bool IsSimple(string name) =>
        name.Length is > 0 and <= LongestName && name.All(static character => char.IsLetterOrDigit(character) || character is '-' or '_');

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
