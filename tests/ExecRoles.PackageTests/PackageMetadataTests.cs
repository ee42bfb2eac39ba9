using System.Xml.Linq;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageMetadataTests(Package package)
{
    private const string LocalizationNeeds = "ExecRoles, Microsoft.Extensions.Configuration.Abstractions 8.0.0, "
        + "Microsoft.Extensions.Localization 7.0.0, Microsoft.Extensions.Options 8.0.0";

    public static TheoryData<string> Ids { get; } = [.. Packages.Ids];

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Metadata_OfPackage_IsComplete(string id)
    {
        string[] texts = ["id", "version", "authors", "license", "licenseUrl", "readme", "description", "releaseNotes", "copyright", "tags"];
        XElement[] metadata = [.. PackageContent.Metadata(package.File(id)).Elements()];

        metadata.Select(element => element.Name.LocalName).ShouldBe([.. texts, "repository", "dependencies"], ignoreOrder: true);
        metadata.Where(element => texts.Contains(element.Name.LocalName)).ShouldAllBe(element => !string.IsNullOrWhiteSpace(element.Value));
    }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Metadata_OfPackage_SaysWhoseItIs(string id)
    {
        Dictionary<string, string> metadata = PackageContent.Metadata(package.File(id)).Elements()
            .ToDictionary(element => element.Name.LocalName, element => element.Value);

        metadata["id"].ShouldBe(id);
        metadata["version"].ShouldBe(package.Version);
        metadata["authors"].ShouldBe("ExecRoles");
        metadata["license"].ShouldBe("MIT");
        metadata["readme"].ShouldBe("README.md");
    }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void License_OfPackage_IsExpression(string id) =>
        PackageContent.Metadata(package.File(id)).Elements().Single(element => element.Name.LocalName == "license")
            .Attribute("type").ShouldNotBeNull().Value.ShouldBe("expression");

    [PackageTheory]
    [InlineData(Packages.Main, "net10.0", "")]
    [InlineData(Packages.Main, "net8.0", "")]
    [InlineData(Packages.Main, ".NETStandard2.0", "System.Text.Json 8.0.5")]
    [InlineData(Packages.Titles, "net10.0", "ExecRoles")]
    [InlineData(Packages.Titles, "net8.0", "ExecRoles")]
    [InlineData(Packages.Titles, ".NETStandard2.0", "ExecRoles, System.Text.Json 8.0.5")]
    [InlineData(Packages.EntityFramework, "net10.0", "ExecRoles, Microsoft.EntityFrameworkCore.Relational 10.0.0")]
    [InlineData(Packages.EntityFramework, "net8.0", "ExecRoles, Microsoft.EntityFrameworkCore.Relational 8.0.30")]
    [InlineData(Packages.Localization, "net10.0", LocalizationNeeds)]
    [InlineData(Packages.Localization, "net8.0", LocalizationNeeds)]
    [InlineData(Packages.Localization, ".NETStandard2.0", LocalizationNeeds)]
    public void Dependencies_OfTarget_AreThoseThatEarnTheirPlace(string id, string target, string expected)
    {
        XElement group = PackageContent.Metadata(package.File(id)).Descendants()
            .Single(element => element.Name.LocalName == "group" && element.Attribute("targetFramework")?.Value == target);

        string.Join(", ", group.Elements().Select(Named).Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    private string Named(XElement dependency)
    {
        string version = dependency.Attribute("version").ShouldNotBeNull().Value;
        return version == package.Version ? dependency.Attribute("id")!.Value : $"{dependency.Attribute("id")!.Value} {version}";
    }
}
