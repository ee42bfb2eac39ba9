using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageSymbolsTests(Package package)
{
    [PackageTheory]
    [MemberData(nameof(Packages.Assemblies), MemberType = typeof(Packages))]
    public void Symbols_OfTarget_AreThoseThatTheAssemblyNames(string id, string target)
    {
        byte[] assembly = PackageContent.Read(package.File(id), $"lib/{target}/{id}.dll");
        byte[] symbols = PackageContent.Read(package.SymbolsFile(id), $"lib/{target}/{id}.pdb");

        IdOf(symbols).ShouldBe(IdNamedBy(assembly));
    }

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
