using System.Runtime.InteropServices;

namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program that is compiled for its machine when it is published, with the packages, so that it starts at once.</summary>
public sealed class ReadyToRun : Consumer
{
    protected override string Properties =>
        $"<RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier><SelfContained>false</SelfContained>"
            + "<PublishReadyToRun>true</PublishReadyToRun>";

    protected override IReadOnlyList<string> Programs => ["FirstUseProgram.cs"];

    protected override string Verb => "publish";
}
