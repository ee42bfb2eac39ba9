using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class ResponsibilityAreaTests : EqualityContract<ResponsibilityArea>
{
    private static readonly LocalizedText Name = OwnRole.Text("Payroll", "Entgeltabrechnung");

    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        LocalizedText description = OwnRole.Text("Pay.", "Entgelt.");

        ResponsibilityArea area = new("payroll", Name) { Description = description };

        (area.Id, area.Name, area.Description).ShouldBe(("payroll", Name, description));
    }

    [Fact]
    public void Constructor_NoDescription_LeavesItNull() => new ResponsibilityArea("payroll", Name).Description.ShouldBeNull();

    [Fact]
    public void Constructor_BadId_Throws() =>
        Should.Throw<ArgumentException>(() => new ResponsibilityArea("Works council", Name)).Message.ShouldBe(
            "'Works council' is not an area id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + "beginning with a letter, such as 'head-of-payroll'. Did you mean 'works-council'? (Parameter 'id')");

    [Theory]
    [InlineData("mandate")]
    [InlineData("focus")]
    [InlineData("reporting-line")]
    [InlineData("vendors")]
    public void Constructor_ReservedId_Throws(string id) =>
        Should.Throw<ArgumentException>(() => new ResponsibilityArea(id, Name)).Message.ShouldBe(
            $"'{id}' is reserved for text keys and cannot be an area id. Choose another id; reserved are mandate, focus, reporting-line, vendors. (Parameter 'id')");

    [Theory]
    [InlineData("areas")]
    [InlineData("words")]
    public void Constructor_IdReservedForRoles_IsFine(string id) => new ResponsibilityArea(id, Name).Id.ShouldBe(id);

    [Fact]
    public void Constructor_NullId_Throws() =>
        Should.Throw<ArgumentNullException>(() => new ResponsibilityArea(null!, Name)).ParamName.ShouldBe("id");

    [Fact]
    public void Constructor_NullName_Throws() =>
        Should.Throw<ArgumentNullException>(() => new ResponsibilityArea("payroll", null!)).ParamName.ShouldBe("name");

    [Fact]
    public void ToString_OfArea_IsItsId() => OwnRole.Payroll().ToString().ShouldBe("payroll");

    protected override ResponsibilityArea Make() => OwnRole.Payroll();

    protected override IEnumerable<ResponsibilityArea> MakeOthers() =>
    [
        new("pay", Make().Name) { Description = Make().Description },
        new("payroll", OwnRole.Text("Pay", "Lohn")) { Description = Make().Description },
        new("payroll", Make().Name) { Description = OwnRole.Text("Pay.", "Lohn.") },
        new("payroll", Make().Name),
    ];
}
