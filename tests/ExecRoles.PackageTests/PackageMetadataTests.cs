using System.Xml.Linq;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageMetadataTests(Package package)
{
    [PackageTheory]
    [InlineData("id", "ExecRoles")]
    [InlineData("authors", "ExecRoles")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void Metadata_OfPackage_Says(string name, string value) =>
        PackageContent.Metadata(package.File).Value(name).ShouldBe(value);

    [PackageTheory]
    [InlineData("description")]
    [InlineData("tags")]
    [InlineData("releaseNotes")]
    [InlineData("copyright")]
    public void Metadata_OfPackage_Describes(string name) =>
        PackageContent.Metadata(package.File).Value(name).ShouldNotBeNullOrWhiteSpace();

    [PackageFact]
    public void License_OfPackage_IsExpression() =>
        PackageContent.Metadata(package.File).Elements().Single(element => element.Name.LocalName == "license")
            .Attribute("type").ShouldNotBeNull().Value.ShouldBe("expression");

    [PackageTheory]
    [InlineData("net10.0", "")]
    [InlineData("net8.0", "")]
    [InlineData(".NETStandard2.0", "System.Text.Json")]
    public void Dependencies_OfTarget_AreNoneButJsonWhereTheFrameworkHasNone(string target, string expected)
    {
        XElement group = PackageContent.Metadata(package.File).Descendants()
            .Single(element => element.Name.LocalName == "group" && element.Attribute("targetFramework")?.Value == target);

        string.Join(", ", group.Elements().Select(dependency => dependency.Attribute("id")?.Value)).ShouldBe(expected);
    }
}
