using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageSymbolsTests(Package package)
{
    // As the format of portable symbols names it.
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

    [PackageTheory]
    [MemberData(nameof(Packages.Assemblies), MemberType = typeof(Packages))]
    public void Symbols_OfTarget_AreThoseThatTheAssemblyNames(string id, string target)
    {
        byte[] assembly = PackageContent.Read(package.File(id), $"lib/{target}/{id}.dll");
        byte[] symbols = PackageContent.Read(package.SymbolsFile(id), $"lib/{target}/{id}.pdb");

        IdOf(symbols).ShouldBe(IdNamedBy(assembly));
    }

    [PackageTheory]
    [MemberData(nameof(Packages.Assemblies), MemberType = typeof(Packages))]
    public void Symbols_OfTarget_HaveAllSourcesInThem(string id, string target)
    {
        byte[] symbols = PackageContent.Read(package.SymbolsFile(id), $"lib/{target}/{id}.pdb");
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols]);
        MetadataReader reader = provider.GetMetadataReader();

        reader.Documents.ShouldNotBeEmpty();
        reader.Documents.Where(document => !HasSource(reader, document))
            .Select(document => reader.GetString(reader.GetDocument(document).Name)).ShouldBeEmpty();
    }

    private static bool HasSource(MetadataReader reader, DocumentHandle document) =>
        reader.GetCustomDebugInformation(document).Select(reader.GetCustomDebugInformation)
            .Any(information => reader.GetGuid(information.Kind) == EmbeddedSource);

    private static BlobContentId IdOf(byte[] symbols)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols]);
        return new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader.ShouldNotBeNull().Id);
    }

    private static BlobContentId IdNamedBy(byte[] assembly)
    {
        using var reader = new PEReader([.. assembly]);
        DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(entry => entry.IsPortableCodeView);
        return new BlobContentId(reader.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp);
    }
}
