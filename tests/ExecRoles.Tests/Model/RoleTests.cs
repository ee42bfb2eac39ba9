namespace ExecRoles.Tests.Model;

public sealed class RoleTests
{
    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        Responsibility run = OwnRole.MonthlyRun();
        Responsibility advice = OwnRole.Advice();
        VendorRelationship vendors = OwnRole.Vendors();

        Role role = OwnRole.Make(responsibilities: [run, advice], vendorRelationship: vendors);

        role.ShouldSatisfyAllConditions(
            () => role.Id.ShouldBe(OwnRole.Id("head-of-payroll")),
            () => role.Title.ShouldBe(OwnRole.Text("Head of Payroll", "Leitung Entgeltabrechnung")),
            () => role.Mandate.ShouldBe(OwnRole.Text("Answers for payroll.", "Verantwortet die Entgeltabrechnung.")),
            () => role.Focus.ShouldBe(OwnRole.Focus()),
            () => role.Responsibilities.ShouldBe([run, advice]),
            () => role.Abbreviation.ShouldBe("HoP"),
            () => role.DefiningResponsibility.ShouldBeSameAs(run),
            () => role.VendorRelationship.ShouldBeSameAs(vendors));
    }

    [Fact]
    public void Constructor_RequiredPartsOnly_LeavesTheOthersNull()
    {
        Role role = new("head-of-payroll", OwnRole.Text("a", "b"), OwnRole.Text("c", "d"), OwnRole.Focus(), [OwnRole.Advice()]);

        (role.Abbreviation, role.DefiningResponsibility, role.VendorRelationship).ShouldBe((null, null, null));
    }

    [Fact]
    public void Constructor_RoleId_MakesTheSameAsItsString()
    {
        Role role = OwnRole.Make();

        new Role(
            OwnRole.Id("head-of-payroll"),
            role.Title,
            role.Mandate,
            role.Focus,
            role.Responsibilities,
            role.Abbreviation,
            role.DefiningResponsibility?.Id,
            role.VendorRelationship).ShouldBe(role);
    }

    [Fact]
    public void Constructor_RoleId_KeepsIt()
    {
        RoleId id = OwnRole.Id("head-of-payroll");
        Role other = OwnRole.Make();

        new Role(id, other.Title, other.Mandate, other.Focus, other.Responsibilities).Id.ShouldBeSameAs(id);
    }

    [Fact]
    public void Constructor_List_IsCopied()
    {
        List<Responsibility> given = [OwnRole.MonthlyRun()];
        Role role = OwnRole.Make(responsibilities: given);

        given.Add(OwnRole.Advice());

        role.Responsibilities.ShouldBe([OwnRole.MonthlyRun()]);
    }

    [Fact]
    public void Constructor_Array_IsCopied()
    {
        Responsibility[] given = [OwnRole.MonthlyRun()];
        Role role = OwnRole.Make(responsibilities: given);

        given[0] = OwnRole.Advice();

        role.Responsibilities.ShouldBe([OwnRole.MonthlyRun()]);
    }

    [Fact]
    public void Constructor_LazySequence_IsReadOnce()
    {
        int reads = 0;

        OwnRole.Make(responsibilities: Read());

        reads.ShouldBe(1);

        IEnumerable<Responsibility> Read()
        {
            reads++;
            yield return OwnRole.MonthlyRun();
        }
    }

    [Fact]
    public void Constructor_AbbreviationWithSpaces_KeepsIt() => OwnRole.Make(abbreviation: " H o P ").Abbreviation.ShouldBe(" H o P ");

    [Fact]
    public void Responsibilities_OfRole_CannotBeCastToSomethingMutable() =>
        OwnRole.Make().Responsibilities.ShouldNotBeAssignableTo<ICollection<Responsibility>>();

    [Fact]
    public void ToString_OfRole_IsItsId() => OwnRole.Make().ToString().ShouldBe("head-of-payroll");

    [Fact]
    public void DefiningResponsibility_OfEachRole_IsOneOfItsOwn() =>
        Roles.All.Where(static role => role.DefiningResponsibility is not null)
            .ShouldAllBe(static role => role.Responsibilities.Any(given => ReferenceEquals(given, role.DefiningResponsibility)));
}
