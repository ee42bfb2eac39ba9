using System.Globalization;
using ExecRoles.PackageTests.Consumers;
using Xunit.Abstractions;

namespace ExecRoles.PackageTests;

/// <summary>What the first use costs where programs are published ready to run: nothing is left to compile but what the runtime keeps for itself.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class FirstUseTests(Package package, ITestOutputHelper output)
{
    private const int MostOfPage = 2;
    private const int MostOfTitle = 15;

    [PackageFact]
    public void FirstUse_PublishedReadyToRun_CompilesNextToNothing()
    {
        ConsumerProject.WriteSharedSettings(package);
        string told = new ReadyToRun().Run(package).Trim();
        output.WriteLine($"methods compiled for the first page and the first title: {told}");

        int[] methods = [.. told.Split(' ').Select(static count => int.Parse(count, CultureInfo.InvariantCulture))];
        methods[0].ShouldBeLessThanOrEqualTo(MostOfPage);
        methods[1].ShouldBeLessThanOrEqualTo(MostOfTitle);
    }
}
