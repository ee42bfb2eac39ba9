using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Resolving;

/// <summary>A CSV file with titles in one of its columns, read row by row.</summary>
internal sealed class TitleFile : IDisposable
{
    /// <summary>The name of a file that stands for standard input.</summary>
    internal const string StandardInput = "-";

    private const int LongestRow = 1 << 20;

    private readonly string name;
    private readonly CsvReader reader;
    private readonly bool isList;
    private readonly int column;

    /// <exception cref="FileException">The file cannot be read; the problem is for the user.</exception>
    /// <exception cref="UsageException">The file has no such column; the message names those that it has.</exception>
    internal TitleFile(string path, string? columnName, char? delimiter, Terminal terminal)
    {
        name = path == StandardInput ? "standard input" : path;
        Stream stream = path == StandardInput ? terminal.OpenInput() : UserFile.OpenRead(path);
        HasByteOrderMark = stream.CanSeek && BeginsWithByteOrderMark(stream);
        reader = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                Separator = delimiter,
                HasHeader = true,
                SkipEmptyLines = false,
                TrackLineNumbers = true,
                MaxRecordSize = LongestRow,
                OnMalformedRecord = RefuseOpenQuote,
            },
            leaveOpen: false);
        try
        {
            Columns = ReadHeader();
            isList = Columns.Count == 1 && delimiter is null;
            column = Find(columnName);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    internal IReadOnlyList<string> Columns { get; }

    internal char Separator => reader.Separator;

    /// <summary>Gets whether the file says by a mark that it is UTF-8, as spreadsheets need it.</summary>
    internal bool HasByteOrderMark { get; }

    /// <summary>Gives the titles, one by one; <see cref="CopyRowTo"/> copies the row of the last one.</summary>
    /// <exception cref="FileException">A row cannot be read; the problem is for the user.</exception>
    internal IEnumerable<string> Titles()
    {
        while (Try(reader.Read))
        {
            if (!Utf8.IsValid(reader.RawRecord))
            {
                throw NotUtf8(reader.LineNumber + LinesBefore(reader.RawRecord));
            }

            if (!isList && reader.FieldCount > Columns.Count)
            {
                throw Bad(
                    reader.LineNumber,
                    $"{reader.FieldCount} fields, but there are {Columns.Count} columns. Quote a field that has the delimiter.");
            }

            yield return isList ? Line() : column < reader.FieldCount ? reader.GetString(column) : string.Empty;
        }
    }

    internal void CopyRowTo(CsvWriter writer)
    {
        if (isList)
        {
            writer.WriteField(Line());
            return;
        }

        for (int index = 0; index < Columns.Count; index++)
        {
            writer.WriteField(index < reader.FieldCount ? reader.GetSpan(index) : default);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private static bool BeginsWithByteOrderMark(Stream stream)
    {
        Span<byte> start = stackalloc byte[3];
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return start[..length].SequenceEqual<byte>([0xEF, 0xBB, 0xBF]);
    }

    private static int LinesBefore(ReadOnlySpan<byte> record)
    {
        int index = 0;
        while (index < record.Length && Rune.DecodeFromUtf8(record[index..], out _, out int consumed) == OperationStatus.Done)
        {
            index += consumed;
        }

        return record[..index].Count((byte)'\n');
    }

    // A list of titles with a heading needs no quotes: there is nothing else on a line.
    private string Line() => reader.FieldCount switch
    {
        0 => string.Empty,
        1 => reader.GetString(0),
        _ => Encoding.UTF8.GetString(reader.RawRecord),
    };

    private IReadOnlyList<string> ReadHeader()
    {
        Try(() =>
        {
            reader.ReadHeader();
            return true;
        });
        IReadOnlyList<string> columns = reader.Headers ?? [];
        return columns.Count == 0 || columns.All(string.IsNullOrWhiteSpace)
            ? throw new FileException([$"{name}: The file is empty. Its first line must name the columns."])
            : columns.Any(static header => header.Contains('\uFFFD', StringComparison.Ordinal)) ? throw NotUtf8(1)
            : columns;
    }

    private int Find(string? columnName)
    {
        if (columnName is null)
        {
            return Columns.Count == 1
                ? 0
                : throw new UsageException(
                    $"{name}: Say which column has the titles, with --column. Columns: {string.Join(", ", Columns)}.");
        }

        int[] found = IndexesOf(header => header == columnName);
        found = found.Length > 0
            ? found
            : IndexesOf(header => header.Trim().Equals(columnName.Trim(), StringComparison.OrdinalIgnoreCase));
        return found switch
        {
            [int only] => only,
            [] => throw new UsageException(
                $"{name}: Unknown column {Quotation.Of(columnName)}. {Suggestion.For(columnName, [.. Columns], "columns")}"),
            _ => throw new UsageException($"{name}: {found.Length} columns are named {Quotation.Of(columnName)}. Rename all but one."),
        };
    }

    private int[] IndexesOf(Func<string, bool> isMeant) =>
        [.. Columns.Index().Where(header => isMeant(header.Item)).Select(static header => header.Index)];

    private bool Try(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException exception)
        {
            throw new FileException(
                [$"{name}:{Math.Max(exception.LineNumber, 1)}: This row cannot be read: {exception.Message}"], exception);
        }
        catch (IOException exception)
        {
            throw new FileException([$"{name}: The file cannot be read: {exception.Message}"], exception);
        }
    }

    private void RefuseOpenQuote(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            throw Bad(record.LineNumber, "A quotation mark is opened and never closed.");
        }
    }

    private FileException NotUtf8(long line) => Bad(line, "This is not UTF-8. Save the file as UTF-8 (in Excel: CSV UTF-8).");

    private FileException Bad(long line, string problem) => new([$"{name}:{line}: {problem}"]);
}
