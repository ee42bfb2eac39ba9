namespace ExecRoles.PackageTests.Consumers;

public static class AllConsumers
{
    public static Consumer Reference { get; } = new Net10Console();

    /// <summary>All consumers, those first that take longest to build.</summary>
    public static IReadOnlyDictionary<string, Consumer> ByName { get; } = new[]
    {
        new NativeAot(),
        new Trimmed(),
        new AspNetCoreOnNet8(),
        new Net8SelfContained(),
        new SingleFile(),
        new NetStandardLibrary(),
        new FSharp(),
        Reference,
        new AspNetCore(),
        new InvariantGlobalization(),
        new InvariantWithCultures(),
        new SatelliteLanguages(),
        new VisualBasic(),
        new Net472Mono(),
    }.ToDictionary(consumer => consumer.Name);

    public static TheoryData<string> Names { get; } = [.. ByName.Keys];
}
