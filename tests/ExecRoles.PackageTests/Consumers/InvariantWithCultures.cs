namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program that knows no cultures either but may make any.</summary>
public sealed class InvariantWithCultures : Consumer
{
    protected override string Properties =>
        "<InvariantGlobalization>true</InvariantGlobalization><PredefinedCulturesOnly>false</PredefinedCulturesOnly>";

    protected override IReadOnlyList<string> Programs => ["Digest.cs", "InvariantWithCulturesProgram.cs"];
}
