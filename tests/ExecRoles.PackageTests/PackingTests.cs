namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackingTests(Package package)
{
    [PackageFact]
    public void Pack_OnceMore_GivesTheSameFiles() => Hashes(package.PackAgain()).ShouldBe(Hashes(package.Folder));

    private static IEnumerable<string> Hashes(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).SelectMany(PackageContent.Hashes);
}
