namespace ExecRoles;

/// <summary>The texts that this assembly carries, in all languages, read key by key.</summary>
/// <remarks>
/// Satellite assemblies get lost in too many hosts, and reading resources costs more at first use than all the rest of a role. So the
/// build makes
/// one table from the resource files (<c>WriteTextTable.cs</c> beside them says how it looks), which is searched where the assembly was
/// mapped
/// to memory, and nothing is read but the texts that are asked for. What is read here is checked by tests, not on every start.
/// </remarks>
internal static partial class BuiltInTexts
{
    private const byte LineEnd = (byte)'\n';
    private const byte CellStart = (byte)'\t';

    /// <summary>Reads the text of a key in all languages that have it.</summary>
    internal static LocalizedText Get(string key) =>
        TryGet(key) ?? throw new InvalidOperationException($"The resources of ExecRoles have no text '{key}'.");

    /// <summary>Reads the text of a key in all languages that have it, or returns <see langword="null"/> where none has.</summary>
    internal static LocalizedText? TryGet(string key)
    {
        ReadOnlySpan<byte> cells = Find(key);
        return cells.IsEmpty ? null : Read(cells);
    }

    internal static bool Has(string key) => !Find(key).IsEmpty;

    /// <summary>
    /// Reads where the text of a key comes from: the notation in each language, in the order of <c>Languages</c>; empty if nothing is
    /// said.
    /// </summary>
    internal static List<KeyValuePair<string, string>> SourcesOf(string key)
    {
        List<KeyValuePair<string, string>> sources = [];
        ReadOnlySpan<byte> cells = Find(key);
        for (int index = 0; !cells.IsEmpty; index++)
        {
            ReadOnlySpan<byte> cell = NextCell(ref cells);
            if (index >= Languages.Length && !cell.IsEmpty)
            {
                sources.Add(new KeyValuePair<string, string>(Languages[index - Languages.Length], Decode(cell)));
            }
        }

        return sources;
    }

    /// <summary>Lists the keys in ordinal order.</summary>
    internal static List<string> Keys()
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

    /// <summary>Finds the cells behind a key, from the tab that ends the key on; empty where there is no such key.</summary>
    private static ReadOnlySpan<byte> Find(string key)
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
                return line.Slice(key.Length);
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

        return default;
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
        // Most texts have no cell in a partial language: counting is cheaper than an array that has to be made smaller.
        int count = 0;
        ReadOnlySpan<byte> counted = cells;
        for (int index = 0; index < Languages.Length; index++)
        {
            count += NextCell(ref counted).IsEmpty ? 0 : 1;
        }

        LanguageText[] texts = new LanguageText[count];
        count = 0;
        for (int index = 0; index < Languages.Length; index++)
        {
            ReadOnlySpan<byte> cell = NextCell(ref cells);
            if (!cell.IsEmpty)
            {
                texts[count++] = new LanguageText(Languages[index], Decode(cell));
            }
        }

        return new LocalizedText(texts);
    }

    /// <summary>Takes the next cell off, without the tab that begins it.</summary>
    private static ReadOnlySpan<byte> NextCell(ref ReadOnlySpan<byte> cells)
    {
        ReadOnlySpan<byte> rest = cells.Slice(1);
        int length = rest.IndexOf(CellStart);
        ReadOnlySpan<byte> cell = length < 0 ? rest : rest.Slice(0, length);
        cells = rest.Slice(cell.Length);
        return cell;
    }

    /// <summary>
    /// Decodes UTF-8 that the build has written and limited to the basic plane. The framework's decoder prepares vector code when it is
    /// first
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
