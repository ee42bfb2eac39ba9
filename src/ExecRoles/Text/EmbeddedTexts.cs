namespace ExecRoles;

/// <summary>The texts that this assembly carries, in all languages, read key by key.</summary>
/// <remarks>
/// Satellite assemblies get lost in too many hosts, and reading resources costs more at first use than all the rest of a role. So the build makes
/// one table from the resource files (<c>Resources/WriteTextTable.cs</c> says how it looks), which is searched where the assembly was mapped to
/// memory, and nothing is read but the texts that are asked for. What is read here is checked by tests, not on every start.
/// </remarks>
internal static partial class EmbeddedTexts
{
    private const byte LineEnd = (byte)'\n';
    private const byte CellStart = (byte)'\t';

    /// <summary>Reads the text of a key in all languages that have it.</summary>
    internal static LocalizedText Get(string key) =>
        TryGet(key) ?? throw new InvalidOperationException($"The resources of ExecRoles have no text '{key}'.");

    /// <summary>Reads the text of a key in all languages that have it, or returns <see langword="null"/> where none has.</summary>
    internal static LocalizedText? TryGet(string key)
    {
        ReadOnlySpan<byte> table = Table;
        int low = 0;
        int high = table.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int start = low + table.Slice(low, middle - low).LastIndexOf(LineEnd) + 1;
            ReadOnlySpan<byte> line = table.Slice(start, table.Slice(start).IndexOf(LineEnd));
            int order = CompareKey(line, key);
            if (order == 0)
            {
                return Read(line.Slice(key.Length));
            }

            if (order > 0)
            {
                high = start;
            }
            else
            {
                low = start + line.Length + 1;
            }
        }

        return null;
    }

    /// <summary>Lists the keys in ordinal order.</summary>
    internal static IReadOnlyList<string> Keys()
    {
        List<string> keys = [];
        ReadOnlySpan<byte> table = Table;
        while (table.Length > 0)
        {
            keys.Add(Decode(table.Slice(0, table.IndexOf(CellStart))));
            table = table.Slice(table.IndexOf(LineEnd) + 1);
        }

        return keys;
    }

    private static int CompareKey(ReadOnlySpan<byte> line, string key)
    {
        int index = 0;
        while (index < key.Length && line[index] == key[index])
        {
            index++;
        }

        return line[index] - (index < key.Length ? key[index] : CellStart);
    }

    private static LocalizedText Read(ReadOnlySpan<byte> cells)
    {
        ResolvedText[] texts = new ResolvedText[Languages.Length];
        int count = 0;
        foreach (string language in Languages)
        {
            cells = cells.Slice(1);
            int length = cells.IndexOf(CellStart);
            length = length < 0 ? cells.Length : length;
            if (length > 0)
            {
                texts[count++] = new ResolvedText(language, Decode(cells.Slice(0, length)), isFallback: false);
            }

            cells = cells.Slice(length);
        }

        if (count < texts.Length)
        {
            Array.Resize(ref texts, count);
        }

        return new LocalizedText(texts);
    }

    /// <summary>
    /// Decodes UTF-8 that the build has written and limited to the basic plane. The framework's decoder prepares vector code when it is first
    /// used, which takes longer than to decode all texts of a role here: without it, first use costs a quarter less.
    /// </summary>
    private static string Decode(ReadOnlySpan<byte> text)
    {
        char[] decoded = new char[text.Length];
        int length = 0;
        for (int index = 0; index < text.Length; index++)
        {
            int lead = text[index];
            int following = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : 2;
            int character = following == 0 ? lead : lead & (0x3F >> following);
            for (; following > 0; following--)
            {
                character = (character << 6) | (text[++index] & 0x3F);
            }

            decoded[length++] = (char)character;
        }

        return new string(decoded, 0, length);
    }
}
