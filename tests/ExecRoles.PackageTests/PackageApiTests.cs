using ExecRoles.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ExecRoles.PackageTests;

/// <summary>What users see of each build in the packages: that of the newest target is reviewed in whole, those of the others by their differences.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class PackageApiTests(Package package)
{
    [PackageTheory]
    [InlineData(Packages.Main)]
    [InlineData(Packages.Titles)]
    [InlineData(Packages.Localization)]
    [InlineData(Packages.EntityFramework)]
    [InlineData(Packages.AspNetCore)]
    public void PublicApi_OfEachTarget_IsReviewed(string id)
    {
        string reviewed = Print(id, Packages.Targets[0]);
        string differences = PublicApiDifferences.Print(reviewed, Packages.TargetsOf(id).Skip(1).Select(target => KeyValuePair.Create(target, Print(id, target))));

        reviewed.ShouldBe(ReadReviewed(id, "PublicApi_OfThePackage_IsReviewed"), $"To accept it: dotnet test tests/{id}.Tests --filter PublicApiTests");
        differences.ShouldBe(ReadReviewed(id, "PublicApi_OfOtherTargets_DiffersAsReviewed"), $"To accept it, copy what it is into the file under tests/{id}.Tests/Conventions.");
    }

    private static string ReadReviewed(string id, string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests", $"{id}.Tests", "Conventions", $"PublicApiTests.{name}.verified.txt"));

    private string Print(string id, string target)
    {
        IEnumerable<MetadataReference> others = Packages.Ids.Where(other => other != id && Packages.TargetsOf(other).Contains(target))
            .Select(other => PackageReferences.Of(package, other, target));
        return PublicApi.Print(PublicSymbols.TypesOf(PackageReferences.Of(package, id, target), PackageReferences.Frameworks.Concat(others)));
    }
}
