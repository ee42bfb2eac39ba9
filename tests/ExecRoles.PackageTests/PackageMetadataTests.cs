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
        string[] texts =
        [
            "id", "version", "authors", "license", "licenseUrl", "icon", "readme", "projectUrl", "description", "releaseNotes",
            "copyright", "tags",
        ];
        string[] others = id == Packages.AspNetCore ? ["repository", "dependencies", "frameworkReferences"] : ["repository", "dependencies"];
        XElement[] metadata = [.. PackageContent.Metadata(package.File(id)).Elements()];

        metadata.Select(element => element.Name.LocalName).ShouldBe([.. texts, .. others], ignoreOrder: true);
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
        metadata["icon"].ShouldBe("icon.png");
        metadata["readme"].ShouldBe("README.md");
        metadata["projectUrl"].ShouldBe(Package.Address);
    }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Repository_OfPackage_IsTheAddressAndTheCommit(string id)
    {
        XElement repository = PackageContent.Metadata(package.File(id)).Elements().Single(element => element.Name.LocalName == "repository");

        repository.Attributes().Select(attribute => attribute.Name.LocalName).ShouldBe(["type", "url", "commit"]);
        repository.Attribute("url")!.Value.ShouldBe($"{Package.Address}.git");
    }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Icon_OfPackage_IsASmallPicture(string id)
    {
        byte[] icon = PackageContent.Read(package.File(id), "icon.png");

        icon.Length.ShouldBeLessThan(10_000);
        icon[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
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
    [InlineData(Packages.AspNetCore, "net10.0", "ExecRoles, ExecRoles.Titles, Microsoft.AspNetCore.OpenApi 10.0.0")]
    [InlineData(Packages.AspNetCore, "net8.0", "ExecRoles, ExecRoles.Titles")]
    [InlineData(Packages.Localization, "net10.0", LocalizationNeeds)]
    [InlineData(Packages.Localization, "net8.0", LocalizationNeeds)]
    [InlineData(Packages.Localization, ".NETStandard2.0", LocalizationNeeds)]
    public void Dependencies_OfTarget_AreThoseThatEarnTheirPlace(string id, string target, string expected)
    {
        XElement group = PackageContent.Metadata(package.File(id)).Elements()
            .Single(element => element.Name.LocalName == "dependencies").Elements()
            .Single(element => element.Name.LocalName == "group" && element.Attribute("targetFramework")?.Value == target);

        string.Join(", ", group.Elements().Select(Named).Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    private string Named(XElement dependency)
    {
        string version = dependency.Attribute("version").ShouldNotBeNull().Value;
        return version == package.Version ? dependency.Attribute("id")!.Value : $"{dependency.Attribute("id")!.Value} {version}";
    }
}
