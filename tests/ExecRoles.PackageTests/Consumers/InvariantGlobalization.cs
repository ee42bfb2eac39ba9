namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program that knows no cultures, as on machines and in containers without ICU.</summary>
public sealed class InvariantGlobalization : Consumer
{
    protected override string Properties =>
        "<InvariantGlobalization>true</InvariantGlobalization><PredefinedCulturesOnly>true</PredefinedCulturesOnly>";

    protected override IReadOnlyList<string> Programs => ["Digest.cs", "InvariantProgram.cs"];
}
