namespace ExecRoles.PackageTests;

[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute() => Skip = PackageTestsSwitch.SkipReason;
}
