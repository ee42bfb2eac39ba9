namespace ExecRoles.PackageTests;

[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageTheoryAttribute : TheoryAttribute
{
    public PackageTheoryAttribute() => Skip = PackageTestsSwitch.SkipReason;
}
