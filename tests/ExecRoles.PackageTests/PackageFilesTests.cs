using System.Xml.Linq;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageFilesTests(Package package)
{
    private const int AssemblyLimit = 150 * 1024;

    public static TheoryData<string> Ids { get; } = [.. Packages.Ids];

    public static IEnumerable<object[]> Assemblies { get; } =
        [.. Packages.Ids.SelectMany(id => Packages.Targets.Select(target => new object[] { id, target }))];

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Files_OfPackage_AreAssembliesDocumentationAndReadme(string id)
    {
        string[] ofMainPackage = id == Packages.Main ? ["role-catalog.schema.json"] : [];
        string[] assemblies = [.. Packages.Targets.SelectMany(target => new[] { $"lib/{target}/{id}.dll", $"lib/{target}/{id}.xml" })];

        PackageContent.Files(package.File(id)).ShouldBe([$"{id}.nuspec", "README.md", .. assemblies, .. ofMainPackage], ignoreOrder: true);
    }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Files_OfSymbolsPackage_AreSymbolsOfEachTarget(string id) =>
        PackageContent.Files(package.SymbolsFile(id)).ShouldBe(
            [$"{id}.nuspec", .. Packages.Targets.Select(target => $"lib/{target}/{id}.pdb")], ignoreOrder: true);

    [PackageTheory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_OfTarget_IsSmall(string id, string target) =>
        PackageContent.Read(package.File(id), $"lib/{target}/{id}.dll").Length.ShouldBeLessThan(AssemblyLimit);

    [PackageTheory]
    [MemberData(nameof(Assemblies))]
    public void Documentation_OfTarget_HasSummaries(string id, string target)
    {
        using var content = new MemoryStream(PackageContent.Read(package.File(id), $"lib/{target}/{id}.xml"));

        XDocument.Load(content).Descendants("summary").ShouldNotBeEmpty();
    }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Readme_InPackage_IsThatOfTheRepository(string id) =>
        PackageContent.Read(package.File(id), "README.md").ShouldBe(File.ReadAllBytes(Path.Combine(Repository.Root, "README.md")));
}
