using System.Runtime.InteropServices;

namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program that brings the real 8.0 runtime with it, so that it needs none on the machine.</summary>
public sealed class Net8SelfContained : Consumer
{
    protected override string Properties =>
        $"""
        <TargetFramework>net8.0</TargetFramework>
        <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
        <SelfContained>true</SelfContained>
        """;

    protected override string Start(string output)
    {
        File.ReadAllText(Path.Combine(output, "Consumer.runtimeconfig.json")).ShouldContain("\"version\": \"8.0.");
        return Command.Run(output, Path.Combine(output, "Consumer"));
    }
}
