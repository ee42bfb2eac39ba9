namespace ExecRoles.PackageTests.Consumers;

public static class AllConsumers
{
    public static Consumer Reference { get; } = new Net10Console();

    public static IReadOnlyDictionary<string, Consumer> ByName { get; } =
        new Consumer[] { Reference, new Net8SelfContained(), new Net472Mono(), new AspNetCore() }.ToDictionary(consumer => consumer.Name);

    public static TheoryData<string> Names { get; } = [.. ByName.Keys];
}
