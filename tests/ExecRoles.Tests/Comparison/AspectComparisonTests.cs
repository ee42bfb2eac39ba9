namespace ExecRoles.Tests.Comparison;

public sealed class AspectComparisonTests
{
    private static readonly AspectComparison Payroll =
        Roles.Compare(OwnRole.Make("first"), OwnRole.Make("second", duties: [("payroll", "Pays.")])).Aspects[2];

    [Fact]
    public void Aspect_OfAnArea_HasTheNameOfTheArea() => Payroll.Aspect.Name.ShouldBe(OwnRole.Area("payroll").Name);

    [Fact]
    public void Entries_OfAnAspect_AreOneForEachRoleInTheirOrder() =>
        Payroll.Entries.Select(static entry => $"{entry}: {entry.Statements.Single():en}")
            .ShouldBe(["first: payroll: Runs payroll.", "second: payroll: Pays."]);

    [Fact]
    public void Entries_OfAnAspect_CannotBeCastToSomethingMutable() => Payroll.Entries.ShouldNotBeAssignableTo<ICollection<AspectEntry>>();

    [Fact]
    public void ToString_AnyAspect_IsItsId() => Payroll.ToString().ShouldBe("payroll");
}
