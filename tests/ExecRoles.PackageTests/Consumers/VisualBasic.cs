namespace ExecRoles.PackageTests.Consumers;

public sealed class VisualBasic : Consumer
{
    protected override string ProjectFile => "Consumer.vbproj";

    protected override IReadOnlyList<string> Programs => ["Digest.vb"];
}
