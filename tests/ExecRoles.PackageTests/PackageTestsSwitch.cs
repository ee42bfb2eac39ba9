namespace ExecRoles.PackageTests;

internal static class PackageTestsSwitch
{
    private const string Variable = "EXECROLES_PACKAGE_TESTS";

    public static string? SkipReason { get; } = Environment.GetEnvironmentVariable(Variable) == "1"
        ? null
        : $"Packs the library and builds projects against the package, which takes minutes: set {Variable}=1 to run it.";
}
