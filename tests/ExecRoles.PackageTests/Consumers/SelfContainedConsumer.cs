using System.Runtime.InteropServices;

namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program that brings its runtime with it, so that it needs none on the machine.</summary>
public abstract class SelfContainedConsumer : Consumer
{
    protected override string Properties =>
        $"<RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier><SelfContained>true</SelfContained>";

    protected override string Start(string output) => Command.Run(output, Path.Combine(output, "Consumer"));
}
