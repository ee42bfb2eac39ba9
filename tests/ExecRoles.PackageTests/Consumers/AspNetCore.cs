namespace ExecRoles.PackageTests.Consumers;

/// <summary>A published web application that asks itself for pages, a component and the stylesheet, and prints the digest of its catalog.</summary>
public sealed class AspNetCore : Consumer
{
    protected override string Sdk => "Microsoft.NET.Sdk.Web";

    protected override IReadOnlyList<string> PackageIds => [Packages.AspNetCore, Packages.Localization];

    protected override IReadOnlyList<string> Programs => ["Digest.cs", "AspNetCoreProgram.cs"];

    protected override string Verb => "publish";

    // Microsoft.AspNetCore.OpenApi 10.0.0, the lowest that the package takes, asks for 2.0.0, which our package feed does not have.
    protected override string Reference(Package package) =>
        base.Reference(package) + """<PackageReference Include="Microsoft.OpenApi" Version="2.3.0" />""";
}
