namespace ExecRoles.PackageTests.Consumers;

public sealed class FSharp : Consumer
{
    // Nullness is off by default in F#, and what the library says of it has to be right for those who turn it on.
    protected override string Properties => "<Nullable>enable</Nullable>";

    protected override string ProjectFile => "Consumer.fsproj";

    protected override IReadOnlyList<string> Programs => ["Digest.fs"];
}
