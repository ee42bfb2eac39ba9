using System.Xml.Linq;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageFilesTests(Package package)
{
    private const int AssemblyLimit = 150 * 1024;

    public static TheoryData<string> Targets { get; } = ["net10.0", "net8.0", "netstandard2.0"];

    [PackageFact]
    public void Files_OfPackage_AreAssembliesDocumentationAndReadme() =>
        PackageContent.Files(package.File).ShouldBe(
        [
            "ExecRoles.nuspec",
            "README.md",
            "lib/net10.0/ExecRoles.dll",
            "lib/net10.0/ExecRoles.xml",
            "lib/net8.0/ExecRoles.dll",
            "lib/net8.0/ExecRoles.xml",
            "lib/netstandard2.0/ExecRoles.dll",
            "lib/netstandard2.0/ExecRoles.xml",
        ]);

    [PackageFact]
    public void Files_OfSymbolsPackage_AreSymbolsOfEachTarget() =>
        PackageContent.Files(package.SymbolsFile).ShouldBe(
        [
            "ExecRoles.nuspec",
            "lib/net10.0/ExecRoles.pdb",
            "lib/net8.0/ExecRoles.pdb",
            "lib/netstandard2.0/ExecRoles.pdb",
        ]);

    [PackageTheory]
    [MemberData(nameof(Targets))]
    public void Assembly_OfTarget_IsSmall(string target) =>
        PackageContent.Read(package.File, $"lib/{target}/ExecRoles.dll").Length.ShouldBeLessThan(AssemblyLimit);

    [PackageTheory]
    [MemberData(nameof(Targets))]
    public void Documentation_OfTarget_HasSummaries(string target)
    {
        using var content = new MemoryStream(PackageContent.Read(package.File, $"lib/{target}/ExecRoles.xml"));

        XDocument.Load(content).Descendants("summary").ShouldNotBeEmpty();
    }

    [PackageFact]
    public void Readme_InPackage_IsThatOfTheRepository() =>
        PackageContent.Read(package.File, "README.md").ShouldBe(File.ReadAllBytes(Path.Combine(Repository.Root, "README.md")));
}
