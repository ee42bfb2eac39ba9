namespace ExecRoles.PackageTests.Consumers;

/// <summary>A web application that takes the catalog from its container: it prints the digest of what the container gives.</summary>
public sealed class AspNetCore : Consumer
{
    protected override string Sdk => "Microsoft.NET.Sdk.Web";

    protected override string PackageId => Packages.Localization;

    protected override IReadOnlyList<string> Programs => ["Digest.cs", "AspNetCoreProgram.cs"];
}
