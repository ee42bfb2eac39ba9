namespace ExecRoles.Tests.Model;

public sealed class RoleRefusalTests
{
    private const string Id = "head-of-payroll";
    private static readonly LocalizedText Text = OwnRole.Text("Payroll", "Entgeltabrechnung");

    [Fact]
    public void Constructor_BadId_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(id: "Head of Payroll")).Message.ShouldBe(
            "'Head of Payroll' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + "beginning with a letter, such as 'head-of-payroll'. Did you mean 'head-of-payroll'? (Parameter 'id')");

    [Fact]
    public void Constructor_ReservedId_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(id: "areas")).Message.ShouldBe(
            $"'areas' is reserved for text keys and cannot be a role id. Choose another id; reserved are {RoleIdGrammar.Reserved}. (Parameter 'id')");

    [Fact]
    public void Constructor_NoResponsibility_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(responsibilities: [])).Message.ShouldBe(
            "The role 'head-of-payroll' has no responsibility. Give at least one. (Parameter 'responsibilities')");

    [Fact]
    public void Constructor_NullResponsibility_Throws() =>
        Should.Throw<ArgumentNullException>(() => OwnRole.Make(responsibilities: [OwnRole.Advice(), null!])).Message.ShouldBe(
            "Responsibility 2 of 2 is null. Omit it or give one. (Parameter 'responsibilities')");

    [Fact]
    public void Constructor_TwoResponsibilitiesWithOneId_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(responsibilities: [OwnRole.Advice(), OwnRole.MonthlyRun(), OwnRole.Advice()])).Message
            .ShouldBe(
                "The role 'head-of-payroll' has two responsibilities with the id 'advice'. Give each its own id. (Parameter 'responsibilities')");

    [Fact]
    public void Constructor_NullId_Throws() => ShouldRefuse("id", () => new Role(null!, Text, Text, OwnRole.Focus(), [OwnRole.Advice()]));

    [Fact]
    public void Constructor_NullRoleId_Throws() => ShouldRefuse("id", () => new Role((RoleId)null!, Text, Text, OwnRole.Focus(), [OwnRole.Advice()]));

    [Fact]
    public void Constructor_NullTitle_Throws() => ShouldRefuse("title", () => new Role(Id, null!, Text, OwnRole.Focus(), [OwnRole.Advice()]));

    [Fact]
    public void Constructor_NullMandate_Throws() => ShouldRefuse("mandate", () => new Role(Id, Text, null!, OwnRole.Focus(), [OwnRole.Advice()]));

    [Fact]
    public void Constructor_NullFocus_Throws() => ShouldRefuse("focus", () => new Role(Id, Text, Text, null!, [OwnRole.Advice()]));

    [Fact]
    public void Constructor_NullResponsibilities_Throws() => ShouldRefuse("responsibilities", () => new Role(Id, Text, Text, OwnRole.Focus(), null!));

    private static void ShouldRefuse(string parameter, Func<Role> make) => Should.Throw<ArgumentNullException>(make).ParamName.ShouldBe(parameter);
}
