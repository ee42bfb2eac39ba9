namespace ExecRoles.PackageTests.Consumers;

/// <summary>The web application on the real 8.0 runtime, which it brings with it.</summary>
public sealed class AspNetCoreOnNet8 : SelfContainedConsumer
{
    protected override string Sdk => "Microsoft.NET.Sdk.Web";

    protected override string TargetFramework => "net8.0";

    protected override IReadOnlyList<string> PackageIds => [Packages.AspNetCore, Packages.Localization];

    protected override IReadOnlyList<string> Programs => ["Digest.cs", "AspNetCoreProgram.cs"];

    protected override string Verb => "publish";

    protected override string Start(string output)
    {
        File.ReadAllText(Path.Combine(output, "Consumer.runtimeconfig.json"))
            .ShouldMatch("\"name\": \"Microsoft.AspNetCore.App\",\\s*\"version\": \"8\\.0\\.");
        return base.Start(output);
    }
}
