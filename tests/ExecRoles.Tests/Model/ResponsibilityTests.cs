using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class ResponsibilityTests : EqualityContract<Responsibility>
{
    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        ResponsibilityArea area = OwnRole.Payroll();
        LocalizedText statement = OwnRole.Text("Runs payroll.", "Rechnet ab.");

        Responsibility responsibility = new("monthly-run", area, statement);

        (responsibility.Id, responsibility.Area, responsibility.Statement).ShouldBe(("monthly-run", area, statement));
    }

    [Theory]
    [InlineData("areas")]
    [InlineData("mandate")]
    [InlineData("words")]
    public void Constructor_IdReservedElsewhere_IsFine(string id) =>
        new Responsibility(id, OwnRole.Payroll(), OwnRole.Text("a", "b")).Id.ShouldBe(id);

    [Fact]
    public void Constructor_BadId_Throws() =>
        Should.Throw<ArgumentException>(() => new Responsibility("Monthly run", OwnRole.Payroll(), OwnRole.Text("a", "b"))).Message.ShouldBe(
            "'Monthly run' is not a responsibility id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + "beginning with a letter, such as 'head-of-payroll'. Did you mean 'monthly-run'? (Parameter 'id')");

    [Fact]
    public void Constructor_NullId_Throws() =>
        Should.Throw<ArgumentNullException>(() => new Responsibility(null!, OwnRole.Payroll(), OwnRole.Text("a", "b"))).ParamName.ShouldBe("id");

    [Fact]
    public void Constructor_NullArea_Throws() =>
        Should.Throw<ArgumentNullException>(() => new Responsibility("monthly-run", null!, OwnRole.Text("a", "b"))).ParamName.ShouldBe("area");

    [Fact]
    public void Constructor_NullStatement_Throws() =>
        Should.Throw<ArgumentNullException>(() => new Responsibility("monthly-run", OwnRole.Payroll(), null!)).ParamName.ShouldBe("statement");

    [Fact]
    public void ToString_OfResponsibility_IsItsId() => OwnRole.MonthlyRun().ToString().ShouldBe("monthly-run");

    protected override Responsibility Make() => OwnRole.MonthlyRun();

    protected override IEnumerable<Responsibility> MakeOthers() =>
    [
        new("weekly-run", Make().Area, Make().Statement),
        new(Make().Id, Areas.Users, Make().Statement),
        new(Make().Id, new ResponsibilityArea("payroll", OwnRole.Text("Pay", "Lohn")), Make().Statement),
        new(Make().Id, Make().Area, OwnRole.Text("Runs it.", "Rechnet ab.")),
        new(Make().Id, Make().Area, Make().Statement) { Sources = [Source.CommonKnowledge] },
    ];
}
