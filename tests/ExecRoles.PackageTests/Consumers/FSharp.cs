namespace ExecRoles.PackageTests.Consumers;

public sealed class FSharp : Consumer
{
    protected override string ProjectFile => "Consumer.fsproj";

    protected override IReadOnlyList<string> Programs => ["Digest.fs"];
}
