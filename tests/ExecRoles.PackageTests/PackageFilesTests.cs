namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageFilesTests(Package package)
{
    private static readonly Dictionary<string, int> LimitsInBytes = new() { [Packages.Main] = 250_000, [Packages.Localization] = 60_000 };

    public static TheoryData<string> Ids { get; } = [.. Packages.Ids];

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
    [MemberData(nameof(Packages.Assemblies), MemberType = typeof(Packages))]
    public void Assembly_OfTarget_IsSmall(string id, string target) =>
        PackageContent.Read(package.File(id), $"lib/{target}/{id}.dll").Length.ShouldBeLessThan(LimitsInBytes[id]);

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Readme_InPackage_IsThatOfTheRepository(string id) =>
        PackageContent.Read(package.File(id), "README.md").ShouldBe(File.ReadAllBytes(Path.Combine(Repository.Root, "README.md")));
}
