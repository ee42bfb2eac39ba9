namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program that keeps only English satellite assemblies, as many do to make their output smaller.</summary>
public sealed class SatelliteLanguages : Consumer
{
    protected override string Properties => "<SatelliteResourceLanguages>en</SatelliteResourceLanguages>";
}
