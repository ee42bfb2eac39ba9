using System.Text;
using CsvHelper;

namespace ExecRoles.Samples.Portal.Staff;

/// <summary>Reads staff from a CSV file that somebody uploaded, and refuses what is too large or not what it should be.</summary>
public static class StaffFile
{
    public const int MaximumBytes = 1024 * 1024;
    public const int MaximumRows = 5000;
    public const int MaximumLength = 300;

    /// <summary>Reads the rows of a file.</summary>
    /// <exception cref="StaffFileException">The file cannot be read.</exception>
    public static List<StaffRow> Read(byte[] file)
    {
        string text = Decode(file);
        CsvReaderOptions options = new()
        {
            Separator = SeparatorOf(text),
            MalformedData = CsvMalformedDataHandling.Throw,
            TrimWhitespace = true,
            TrackLineNumbers = true,
        };
        using CsvReader reader = CsvReader.FromText(text, options);
        try
        {
            return ReadRows(reader);
        }
        catch (CsvFormatException exception)
        {
            throw new StaffFileException("Import.Malformed", exception.LineNumber);
        }
    }

    private static List<StaffRow> ReadRows(CsvReader reader)
    {
        reader.ReadHeader();
        StaffColumns columns = new(reader.Headers);
        List<StaffRow> rows = [];
        while (reader.Read())
        {
            StaffRow row = new(Field(reader, columns.Name), Field(reader, columns.Title), Field(reader, columns.Department));
            if (row.Name.Length == 0)
            {
                throw new StaffFileException("Import.NoName", reader.LineNumber);
            }

            rows.Add(rows.Count < MaximumRows ? row : throw new StaffFileException("Import.TooManyRows", MaximumRows));
        }

        return rows.Count > 0 ? rows : throw new StaffFileException("Import.NoRows");
    }

    private static string Field(CsvReader reader, int column)
    {
        string field = column >= 0 && column < reader.FieldCount ? reader.GetString(column) : string.Empty;
        return field.Length <= MaximumLength ? field : throw new StaffFileException("Import.TooLong", reader.LineNumber, MaximumLength);
    }

    private static string Decode(byte[] file)
    {
        Encoding encoding = file switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        };
        int start = file.AsSpan().StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        try
        {
            string text = encoding.GetString(file, start, file.Length - start);
            return text.Contains('\0', StringComparison.Ordinal) ? throw new StaffFileException("Import.NotText") : text;
        }
        catch (DecoderFallbackException)
        {
            throw new StaffFileException("Import.NotText");
        }
    }

    private static char SeparatorOf(string text)
    {
        string header = text.Split('\n', 2)[0];
        return new[] { ',', ';', '\t' }.MaxBy(separator => header.Count(character => character == separator));
    }
}
