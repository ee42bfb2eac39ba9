namespace ExecRoles.Tests.Comparison;

public sealed class AspectComparisonTests
{
    private static readonly AspectComparison Payroll = Compare("Runs payroll.");

    public static TheoryData<AspectComparison?> Others { get; } =
    [
        null,
        Compare("Stops payroll."),
        Compare("Pays."),
        Compare("Runs payroll.", area: "wages"),
        Roles.Compare(Payroll.Entries[1].Role, Payroll.Entries[0].Role).Aspects[2],
        Roles.Compare(OwnRole.Make("other", duties: [("payroll", "Runs payroll.")]), Payroll.Entries[1].Role).Aspects[2],
    ];

    [Fact]
    public void Aspect_OfAnArea_HasTheNameOfTheArea() => Payroll.Aspect.Name.ShouldBe(OwnRole.Area("payroll").Name);

    [Theory]
    [InlineData(0, "Mandate", "Auftrag")]
    [InlineData(1, "Focus", "Ausrichtung")]
    [InlineData(10, "Vendor relationship", "Zusammenarbeit mit Anbietern")]
    public void Aspect_OfNoArea_HasABuiltInName(int index, string english, string german) =>
        Roles.Compare(Roles.Cio, Roles.Cto).Aspects[index].Aspect.Name.ShouldBe(new LocalizedText(("en", english), ("de", german)));

    [Fact]
    public void Entries_ARoleWithOtherObjectsButEqual_AreEqual() => Payroll.Entries.ShouldBe(Compare("Runs payroll.").Entries);

    [Fact]
    public void Equals_EqualParts_IsTrue() => Payroll.Equals(Compare("Runs payroll.")).ShouldBeTrue();

    [Fact]
    public void Equals_EqualPartsAsObject_IsTrue() => Payroll.Equals((object)Compare("Runs payroll.")).ShouldBeTrue();

    [Fact]
    public void Equality_EqualParts_IsTrue() => (Payroll == Compare("Runs payroll.")).ShouldBeTrue();

    [Fact]
    public void Inequality_EqualParts_IsFalse() => (Payroll != Compare("Runs payroll.")).ShouldBeFalse();

    [Fact]
    public void Equality_BothNull_IsTrue() => ((AspectComparison?)null == null).ShouldBeTrue();

    [Fact]
    public void Equality_LeftIsNull_IsFalse() => (null == Payroll).ShouldBeFalse();

    [Fact]
    public void GetHashCode_EqualParts_IsTheSame() => Payroll.GetHashCode().ShouldBe(Compare("Runs payroll.").GetHashCode());

    [Theory]
    [MemberData(nameof(Others))]
    public void Equals_Other_IsFalse(AspectComparison? other) => Payroll.Equals(other).ShouldBeFalse();

    [Fact]
    public void Equals_OtherType_IsFalse() => Payroll.Equals("payroll").ShouldBeFalse();

    [Fact]
    public void ToString_AnyAspect_IsItsId() => Payroll.ToString().ShouldBe("payroll");

    private static AspectComparison Compare(string statement, string area = "payroll") =>
        Roles.Compare(OwnRole.Make("first", duties: [(area, statement)]), OwnRole.Make("second", duties: [(area, "Pays.")])).Aspects[2];
}
