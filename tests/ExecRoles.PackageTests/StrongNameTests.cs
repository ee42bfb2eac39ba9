using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class StrongNameTests(Package package)
{
    // It is part of every assembly that was compiled against the package: another key would break them on .NET Framework.
    private const string PublicKeyToken = "305afb9ca9d0e5bc";

    [PackageTheory]
    [MemberData(nameof(Packages.Assemblies), MemberType = typeof(Packages))]
    public void Assembly_OfTarget_HasAStrongName(string id, string target)
    {
        using var reader = new PEReader([.. PackageContent.Read(package.File(id), $"lib/{target}/{id}.dll")]);

        byte[] token = reader.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName().GetPublicKeyToken().ShouldNotBeNull();

        Convert.ToHexStringLower(token).ShouldBe(PublicKeyToken);
        reader.PEHeaders.CorHeader.ShouldNotBeNull().Flags.ShouldBe(CorFlags.ILOnly | CorFlags.StrongNameSigned);
    }
}
