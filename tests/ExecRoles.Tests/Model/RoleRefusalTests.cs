namespace ExecRoles.Tests.Model;

public sealed class RoleRefusalTests
{
    private static readonly RoleId Id = OwnRole.Id("head-of-payroll");
    private static readonly LocalizedText Text = OwnRole.Text("Payroll", "Entgeltabrechnung");

    [Fact]
    public void Constructor_BadId_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(id: "Head of Payroll")).Message.ShouldBe(
            "'Head of Payroll' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + "beginning with a letter, such as 'head-of-payroll'. Did you mean 'head-of-payroll'? (Parameter 'id')");

    [Fact]
    public void Constructor_ReservedId_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(id: "areas")).Message.ShouldBe(
            "'areas' is reserved for text keys and cannot be a role id. Choose another id; reserved are areas, aspects, boundaries, codes, companies, "
            + "orientations, outcomes, scopes, sources, strengths, styles, words. (Parameter 'id')");

    [Fact]
    public void Constructor_NoResponsibility_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(responsibilities: [])).Message.ShouldBe(
            "The role 'head-of-payroll' has no responsibility. Give at least one. (Parameter 'responsibilities')");

    [Fact]
    public void Constructor_NullResponsibility_Throws() =>
        Should.Throw<ArgumentNullException>(() => OwnRole.Make(responsibilities: [OwnRole.Advice(), null!])).Message.ShouldBe(
            "Responsibility 2 of 2 of the role 'head-of-payroll' is null. Leave it out or give one. (Parameter 'responsibilities')");

    [Fact]
    public void Constructor_TwoResponsibilitiesWithOneId_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(responsibilities: [OwnRole.Advice(), OwnRole.MonthlyRun(), OwnRole.Advice()])).Message
            .ShouldBe(
                "The role 'head-of-payroll' has two responsibilities with the id 'advice'. Give each its own id. (Parameter 'responsibilities')");

    [Theory]
    [InlineData("monthly-rum", " Did you mean 'monthly-run'?")]
    [InlineData("Advice", " Did you mean 'advice'?")]
    [InlineData("avdice", " Did you mean 'advice'?")]
    [InlineData("strategy", "")]
    [InlineData("", "")]
    public void Constructor_UnknownDefiningResponsibility_Throws(string id, string suggestion) =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(definingResponsibility: id)).Message.ShouldBe(
            $"The defining responsibility '{id}' is not among the responsibilities of the role 'head-of-payroll'. "
            + $"Known ids: monthly-run, advice.{suggestion} (Parameter 'definingResponsibility')");

    [Fact]
    public void Constructor_UnknownDefiningResponsibilityOfMany_ThrowsWithTen() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(responsibilities: Many(12), definingResponsibility: "strategy")).Message.ShouldBe(
            "The defining responsibility 'strategy' is not among the responsibilities of the role 'head-of-payroll'. "
            + "Known ids: duty-1, duty-2, duty-3, duty-4, duty-5, duty-6, duty-7, duty-8, duty-9, duty-10 and 2 more. "
            + "(Parameter 'definingResponsibility')");

    [Fact]
    public void Constructor_UnknownDefiningResponsibilityOfTen_ThrowsWithAll() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(responsibilities: Many(10), definingResponsibility: "strategy")).Message
            .ShouldContain("duty-9, duty-10. ");

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Constructor_BlankAbbreviation_Throws(string blank) =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(abbreviation: blank)).Message.ShouldBe(
            "The abbreviation is blank. Give a text with at least one visible character, or leave it out. (Parameter 'abbreviation')");

    [Fact]
    public void Constructor_LoneSurrogateInAbbreviation_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(abbreviation: "Ho\uD83D")).Message.ShouldBe(
            "The abbreviation is not well-formed UTF-16: there is half of a surrogate pair at position 2. "
            + "Give the whole character or remove it. (Parameter 'abbreviation')");

    [Fact]
    public void Constructor_NullId_Throws() => ShouldRefuse("id", () => new Role((string)null!, Text, Text, OwnRole.Focus(), [OwnRole.Advice()]));

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

    private static IEnumerable<Responsibility> Many(int count) =>
        Enumerable.Range(1, count).Select(static number => new Responsibility($"duty-{number}", Areas.Users, Text));
}
