using ExecRoles.PackageTests.Consumers;

namespace ExecRoles.PackageTests;

/// <summary>Applications pin the packages of the framework, some at the first version of a release.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class PinnedVersionsTests(Package package)
{
    private static readonly string[] Pinned =
    [
        "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "Microsoft.Extensions.Primitives",
    ];

    [PackageTheory]
    [InlineData("net8.0", "8.0.0")]
    [InlineData("net10.0", "8.0.0")]
    [InlineData("net10.0", "10.0.0")]
    public void Restore_FrameworkPackagesPinned_HasNoDowngrade(string target, string version)
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Workspace, $"Pinned-{target}-{version}")).FullName;
        ConsumerProject.WriteSharedSettings(package);
        File.WriteAllText(
            Path.Combine(folder, "Directory.Packages.props"),
            $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="{Packages.Localization}" Version="[{package.Version}]" />
                {string.Join("\n    ", Pinned.Select(id => $"""<PackageVersion Include="{id}" Version="{version}" />"""))}
              </ItemGroup>
            </Project>
            """);
        string reference = $"""<PackageReference Include="{Packages.Localization}" />""";
        new ConsumerProject("Microsoft.NET.Sdk", $"<TargetFramework>{target}</TargetFramework>", reference, []).Write(Path.Combine(folder, "Pinned.csproj"));

        Command.Run(folder, "dotnet", "restore").ShouldNotContain("warning");
    }
}
