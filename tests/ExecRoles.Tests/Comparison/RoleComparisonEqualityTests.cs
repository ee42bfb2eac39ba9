namespace ExecRoles.Tests.Comparison;

public sealed class RoleComparisonEqualityTests
{
    private static readonly RoleComparison Comparison = Compare("Runs payroll.");

    public static TheoryData<RoleComparison?> Others { get; } =
    [
        null,
        Compare("Stops payroll."),
        Roles.Compare([.. Comparison.Roles.Reverse()]),
        Roles.Compare([.. Comparison.Roles, Roles.Cio]),
        Roles.Compare(Roles.Cio, Roles.Cto),
        new RoleCatalog(Comparison.Roles).WithTexts("en", new Dictionary<string, string> { ["words.differences"] = "What differs" }).Compare("first", "second"),
    ];

    [Fact]
    public void Equals_EqualRolesInTheSameOrder_IsTrue() => Comparison.Equals(Compare("Runs payroll.")).ShouldBeTrue();

    [Fact]
    public void Equals_EqualRolesAsObject_IsTrue() => Comparison.Equals((object)Compare("Runs payroll.")).ShouldBeTrue();

    [Fact]
    public void Equality_EqualRoles_IsTrue() => (Comparison == Compare("Runs payroll.")).ShouldBeTrue();

    [Fact]
    public void Inequality_EqualRoles_IsFalse() => (Comparison != Compare("Runs payroll.")).ShouldBeFalse();

    [Fact]
    public void Equality_BothNull_IsTrue() => ((RoleComparison?)null == null).ShouldBeTrue();

    [Fact]
    public void Equality_LeftIsNull_IsFalse() => (null == Comparison).ShouldBeFalse();

    [Fact]
    public void GetHashCode_EqualRoles_IsTheSame() => Comparison.GetHashCode().ShouldBe(Compare("Runs payroll.").GetHashCode());

    [Fact]
    public void GetHashCode_ThroughACatalog_IsThatOfTheRolesAlone() =>
        new RoleCatalog(Comparison.Roles).Compare("first", "second").GetHashCode().ShouldBe(Comparison.GetHashCode());

    [Theory]
    [MemberData(nameof(Others))]
    public void Equals_Other_IsFalse(RoleComparison? other) => Comparison.Equals(other).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Others))]
    public void Inequality_Other_IsTrue(RoleComparison? other) => (Comparison != other).ShouldBeTrue();

    [Fact]
    public void Equals_OtherType_IsFalse() => Comparison.Equals("first, second").ShouldBeFalse();

    private static RoleComparison Compare(string statement) =>
        Roles.Compare(OwnRole.Make("first", duties: [("payroll", statement)]), OwnRole.Make("second", vendors: OwnRole.BuysSoftware()));
}
