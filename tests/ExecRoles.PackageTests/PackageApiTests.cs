using ExecRoles.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageApiTests(Package package)
{
    [PackageTheory]
    [MemberData(nameof(Packages.Assemblies), MemberType = typeof(Packages))]
    public void PublicApi_OfTarget_IsReviewed(string id, string target)
    {
        string reviewed = Path.Combine(
            Repository.Root, "tests", $"{id}.Tests", "Conventions", $"PublicApiTests.PublicApi_OfThePackage_IsReviewed.{target}.verified.txt");
        IEnumerable<MetadataReference> others = Packages.Ids.Where(other => other != id).Select(other => PackageReferences.Of(package, other, target));

        string api = PublicApi.Print(PublicSymbols.TypesOf(PackageReferences.Of(package, id, target), PackageReferences.Frameworks.Concat(others)));

        api.ShouldBe(File.ReadAllText(reviewed), $"To accept it: dotnet test tests/{id}.Tests -p:Library={target} --filter PublicApiTests");
    }
}
