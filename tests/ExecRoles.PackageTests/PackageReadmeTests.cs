using System.Text;
using System.Text.RegularExpressions;

namespace ExecRoles.PackageTests;

/// <summary>The page of each package. The tests of the recipes, of ASP.NET Core and of the tool run what it shows.</summary>
[Collection(PackageTestGroup.Name)]
public sealed partial class PackageReadmeTests(Package package)
{
    public static TheoryData<string> Ids { get; } = [.. Packages.Packed];

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<address>[^)]*)\)")]
    private static partial Regex Link { get; }

    // What may have an asterisk: code, an escaped one, and bold text.
    [GeneratedRegex(@"^```.*?^```$|`[^`\n]+`|\\\*|\*\*[^*\n]+\*\*|(?<=\s)\*\w+\*(?=[\s.,])", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Safe { get; }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Readme_AddressKnown_IsThatOfTheProjectWithLinksToTheCommit(string id)
    {
        string packed = Encoding.UTF8.GetString(PackageContent.Read(package.File(id), "README.md"));
        string prefix = $"{Package.Address}/blob/{Commit(id)}/";
        string[] addresses = [.. Link.Matches(packed).Select(link => link.Groups["address"].Value)];

        packed.Trim().ShouldBe(Source(id).Trim().Replace("](../../", $"]({prefix}", StringComparison.Ordinal));
        addresses.ShouldNotBeEmpty();
        addresses.ShouldAllBe(address => address.StartsWith(prefix, StringComparison.Ordinal));
        addresses.Select(address => Path.Combine(Repository.Root, address[prefix.Length..])).ShouldAllBe(file => File.Exists(file));
    }

    [PackageFact]
    public void Readme_AddressNotKnown_HasTheTextsOfTheLinks()
    {
        string outputs = Path.Combine(package.Workspace, "readme");
        string project = Path.Combine(Repository.Root, "src", Packages.Main, $"{Packages.Main}.csproj");

        Command.Run(
            Repository.Root,
            "dotnet",
            "msbuild", project, "-t:WritePackageReadme", "-p:RepositoryUrl=", "-p:UseArtifactsOutput=true", $"-p:ArtifactsPath={outputs}");

        string readme = File.ReadAllText(Directory.GetFiles(outputs, "README.md", SearchOption.AllDirectories).ShouldHaveSingleItem());
        readme.Trim().ShouldBe(Link.Replace(Source(Packages.Main), "${text}").Trim());
    }

    [PackageTheory]
    [MemberData(nameof(Ids))]
    public void Readme_AsMarkdown_HasNoAccidentalItalicsAndNoLongLine(string id)
    {
        string readme = Source(id);

        Safe.Replace(readme, "").ShouldNotContain("*");
        readme.Split('\n').ShouldAllBe(line => line.Length <= 140);
    }

    private static string Source(string id) => File.ReadAllText(Path.Combine(Repository.Root, "src", id, "README.md"));

    private string Commit(string id) =>
        PackageContent.Metadata(package.File(id)).Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")!.Value;
}
