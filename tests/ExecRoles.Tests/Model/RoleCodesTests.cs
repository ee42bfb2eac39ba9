namespace ExecRoles.Tests.Model;

/// <summary>Title forms and codes of roles.</summary>
public sealed class RoleCodesTests
{
    private static readonly LocalizedText Label = OwnRole.Text("payroll manager", "Leitung Entgeltabrechnung");
    private static readonly TitleForms Forms = new(new GenderForms(Label));

    [Fact]
    public void Constructor_TitleFormsAndCodes_KeepsThem()
    {
        Role role = OwnRole.Make(titleForms: Forms, codes: [Code("ESCO", "1"), Code("ESCO", "2"), OccupationCode.None("O*NET-SOC")]);

        role.TitleForms.ShouldBeSameAs(Forms);
        role.Codes.ShouldBe([Code("ESCO", "1"), Code("ESCO", "2"), OccupationCode.None("O*NET-SOC")]);
    }

    [Fact]
    public void Constructor_RoleId_KeepsThemToo()
    {
        Role given = OwnRole.Make();

        Role role = new(given.Id, given.Title, given.Mandate, given.Focus, given.Responsibilities, titleForms: Forms, codes: [Code("ESCO", "1")]);

        role.TitleForms.ShouldBeSameAs(Forms);
        role.Codes.ShouldBe([Code("ESCO", "1")]);
    }

    [Fact]
    public void Constructor_NullAmongCodes_SaysWhichOne() =>
        Should.Throw<ArgumentNullException>(() => OwnRole.Make(codes: [null!, Code("ESCO", "1")])).Message.ShouldStartWith("Code 1 of 2 of the role '");

    [Fact]
    public void Constructor_Neither_HasNone()
    {
        OwnRole.Make().TitleForms.ShouldBeNull();
        OwnRole.Make().Codes.ShouldBeEmpty();
    }

    [Fact]
    public void Constructor_List_IsCopied()
    {
        List<OccupationCode> given = [Code("ESCO", "1")];
        Role role = OwnRole.Make(codes: given);

        given.Clear();

        role.Codes.ShouldBe([Code("ESCO", "1")]);
    }

    [Fact]
    public void Codes_OfRole_CannotBeCastToSomethingMutable()
    {
        OwnRole.Make().Codes.ShouldNotBeAssignableTo<ICollection<OccupationCode>>();
        Roles.Cio.Codes.ShouldNotBeAssignableTo<ICollection<OccupationCode>>();
    }

    [Fact]
    public void TitleFormsAndCodes_OfBuiltInRole_AreTheSameEachTime()
    {
        Roles.Cio.TitleForms.ShouldBeSameAs(Roles.Cio.TitleForms);
        Roles.Cio.Codes.ShouldBeSameAs(Roles.Cio.Codes);
    }

    [Fact]
    public void Constructor_OneCodeInTwoSchemes_IsFine() =>
        OwnRole.Make(codes: [Code("ESCO", "1"), Code("ISCO-08", "1"), Code("esco", "1"), OccupationCode.None("O*NET-SOC"), OccupationCode.None("SOC")]).Codes.Count.ShouldBe(5);

    [Fact]
    public void Constructor_NullCode_Throws() =>
        Should.Throw<ArgumentNullException>(() => OwnRole.Make(codes: [Code("ESCO", "1"), null!, null!])).Message.ShouldBe(
            "Code 2 of 3 of the role 'head-of-payroll' is null. Leave it out or give one. (Parameter 'codes')");

    [Fact]
    public void Constructor_CodeTwice_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(codes: [Code("ESCO", "1"), Code("ESCO", "2"), Code("ESCO", "1", MappingStrength.Broad)])).Message.ShouldBe(
            "The role 'head-of-payroll': The code '1' of 'ESCO' comes twice. Leave one out. (Parameter 'codes')");

    [Fact]
    public void Constructor_NoneTwice_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(codes: [OccupationCode.None("ESCO"), OccupationCode.None("ISCO-08"), OccupationCode.None("ESCO", "1.2")])).Message
            .ShouldBe("The role 'head-of-payroll': 'ESCO' is said twice to have no code. Leave one out. (Parameter 'codes')");

    [Fact]
    public void Constructor_NoneAfterACode_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(codes: [Code("ESCO", "1"), OccupationCode.None("ESCO")])).Message.ShouldBe(
            "The role 'head-of-payroll': 'ESCO' has the code '1', and is said to have none as well. Leave one out. (Parameter 'codes')");

    [Fact]
    public void Constructor_NoneBeforeACode_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(codes: [OccupationCode.None("ESCO"), Code("ESCO", "1")])).Message.ShouldBe(
            "The role 'head-of-payroll': 'ESCO' has the code '1', and is said to have none as well. Leave one out. (Parameter 'codes')");

    private static OccupationCode Code(string scheme, string code, MappingStrength strength = MappingStrength.Exact) => new(scheme, code, strength, Label);
}
