namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program on the real 8.0 runtime, which it brings with it.</summary>
public sealed class Net8SelfContained : SelfContainedConsumer
{
    protected override string TargetFramework => "net8.0";

    protected override string Start(string output)
    {
        File.ReadAllText(Path.Combine(output, "Consumer.runtimeconfig.json")).ShouldContain("\"version\": \"8.0.");
        return base.Start(output);
    }
}
