using Xunit.Abstractions;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageFilesTests(Package package, ITestOutputHelper output)
{
    private const int LimitOfCode = 210_000;
    private const int LimitOfLocalization = 60_000;

    // What the SDK writes, so that the application that uses the package serves its stylesheet.
    private static readonly string[] StaticWebAssetsProps =
    [
        "build/ExecRoles.AspNetCore.props",
        "build/Microsoft.AspNetCore.StaticWebAssetEndpoints.props",
        "build/Microsoft.AspNetCore.StaticWebAssets.props",
        "buildMultiTargeting/ExecRoles.AspNetCore.props",
        "buildTransitive/ExecRoles.AspNetCore.props",
    ];

    public static TheoryData<string> Ids { get; } = [.. Packages.Ids];

    public static TheoryData<string> Targets { get; } = [.. Packages.Targets];

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Files_OfPackage_AreAssembliesDocumentationReadmeAndIcon(string id)
    {
        string[] others = id switch
        {
            Packages.Main => ["role-catalog.schema.json", "execroles.css"],
            Packages.Titles => ["title-vocabulary.schema.json"],
            Packages.AspNetCore => ["staticwebassets/execroles.css", .. StaticWebAssetsProps],
            _ => [],
        };
        string[] assemblies = [.. Packages.TargetsOf(id).SelectMany(target => new[] { $"lib/{target}/{id}.dll", $"lib/{target}/{id}.xml" })];

        PackageContent.Files(package.File(id)).ShouldBe([$"{id}.nuspec", "README.md", "icon.png", .. assemblies, .. others], ignoreOrder: true);
    }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Files_OfSymbolsPackage_AreSymbolsOfEachTarget(string id) =>
        PackageContent.Files(package.SymbolsFile(id)).ShouldBe(
            [$"{id}.nuspec", .. Packages.TargetsOf(id).Select(target => $"lib/{target}/{id}.pdb")], ignoreOrder: true);

    // Texts are counted apart: a language more is not code more.
    [PackageTheory]
    [MemberData(nameof(Targets))]
    public void Assembly_OfTarget_IsSmallWithoutItsTexts(string target)
    {
        byte[] assembly = PackageContent.Read(package.File(Packages.Main), $"lib/{target}/{Packages.Main}.dll");
        TextTableSizes texts = TextTableSizes.In(assembly);
        string sizes = $"{target}: {assembly.Length} bytes, {assembly.Length - texts.Total} without {texts}";
        output.WriteLine(sizes);

        (assembly.Length - texts.Total).ShouldBeLessThanOrEqualTo(LimitOfCode, sizes);
    }

    [PackageTheory]
    [MemberData(nameof(Targets))]
    public void Assembly_OfLocalization_IsSmall(string target) =>
        PackageContent.Read(package.File(Packages.Localization), $"lib/{target}/{Packages.Localization}.dll").Length
            .ShouldBeLessThanOrEqualTo(LimitOfLocalization);
}
