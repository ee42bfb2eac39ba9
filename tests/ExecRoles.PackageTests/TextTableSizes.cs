using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ExecRoles.PackageTests;

/// <summary>How many bytes of an assembly are its table of texts: the keys, and the texts and comments of each language, with a tab before each.</summary>
internal sealed record TextTableSizes(int Keys, IReadOnlyDictionary<string, int> Languages)
{
    private const string NeutralLanguage = "en";

    public int Total => Keys + Languages.Values.Sum();

    /// <summary>Measures the table of an assembly: its largest block of constant data. The names of the resources tell the languages.</summary>
    public static TextTableSizes In(byte[] assembly)
    {
        string[] languages =
        [
            .. Directory.GetFiles(Path.Combine(Repository.Root, "src", "ExecRoles", "BuiltIn", "Resources"), "RoleTexts*.resx")
                .Select(file => Path.GetFileName(file).Split('.') is [_, var language, _] ? language : NeutralLanguage)
                .OrderBy(language => language != NeutralLanguage).ThenBy(language => language, StringComparer.Ordinal),
        ];
        int keys = 0;
        Dictionary<string, int> sizes = languages.ToDictionary(language => language, _ => 0);
        foreach (string line in Encoding.UTF8.GetString(LargestConstant(assembly)).TrimEnd('\0').Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] cells = line.Split('\t');
            cells.Length.ShouldBe(1 + (2 * languages.Length), line);
            keys += Encoding.UTF8.GetByteCount(cells[0] + "\n");
            for (int index = 1; index < cells.Length; index++)
            {
                sizes[languages[(index - 1) % languages.Length]] += Encoding.UTF8.GetByteCount("\t" + cells[index]);
            }
        }

        return new TextTableSizes(keys, sizes);
    }

    public override string ToString() =>
        $"{Total} bytes of texts ({string.Join(", ", Languages.Select(language => $"{language.Key} {language.Value}"))}, keys {Keys})";

    private static byte[] LargestConstant(byte[] assembly)
    {
        using var reader = new PEReader([.. assembly]);
        MetadataReader metadata = reader.GetMetadataReader();
        (int address, int size) = metadata.FieldDefinitions.Select(metadata.GetFieldDefinition)
            .Where(field => field.GetRelativeVirtualAddress() != 0)
            .Select(field => (field.GetRelativeVirtualAddress(), SizeOf(field, metadata)))
            .MaxBy(constant => constant.Item2);
        return [.. reader.GetSectionData(address).GetContent(0, size)];
    }

    // The compiler makes a type of the right size for each block of constant data.
    private static int SizeOf(FieldDefinition field, MetadataReader metadata)
    {
        BlobReader signature = metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        return signature.ReadSignatureTypeCode() == SignatureTypeCode.TypeHandle && signature.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } type
            ? metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetLayout().Size
            : 0;
    }
}
