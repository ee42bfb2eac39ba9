namespace ExecRoles.Tests.Model;

public sealed class RoleTests
{
    private static readonly LocalizedText Title = OwnRole.Text("Head of Payroll", "Leitung Entgeltabrechnung");
    private static readonly LocalizedText Mandate = OwnRole.Text("Answers for payroll.", "Verantwortet die Entgeltabrechnung.");

    [Fact]
    public void Constructor_RequiredParts_KeepsThem()
    {
        Focus focus = OwnRole.Focus();
        Responsibility[] responsibilities = [OwnRole.MonthlyRun(), OwnRole.Advice()];

        Role role = new("head-of-payroll", Title, Mandate, focus, responsibilities);

        (role.Id, role.Title, role.Mandate, role.Focus).ShouldBe((OwnRole.Id("head-of-payroll"), Title, Mandate, focus));
        role.Responsibilities.ShouldBe(responsibilities);
    }

    [Fact]
    public void Constructor_RoleId_MakesTheSameAsItsString() =>
        new Role(OwnRole.Id("head-of-payroll"), Title, Mandate, OwnRole.Focus(), [OwnRole.Advice()])
            .ShouldBe(new Role("head-of-payroll", Title, Mandate, OwnRole.Focus(), [OwnRole.Advice()]));

    [Fact]
    public void Constructor_ListOrArray_IsCopied()
    {
        List<Responsibility> list = [OwnRole.MonthlyRun()];
        Responsibility[] array = [OwnRole.MonthlyRun()];
        Role fromList = new("own", Title, Mandate, OwnRole.Focus(), list);
        Role fromArray = new("own", Title, Mandate, OwnRole.Focus(), array);

        list.Add(OwnRole.Advice());
        array[0] = OwnRole.Advice();

        fromList.Responsibilities.ShouldBe([OwnRole.MonthlyRun()]);
        fromArray.Responsibilities.ShouldBe([OwnRole.MonthlyRun()]);
    }

    [Fact]
    public void Constructor_LazySequence_IsReadOnce()
    {
        int reads = 0;

        _ = new Role("own", Title, Mandate, OwnRole.Focus(), Read());

        reads.ShouldBe(1);

        IEnumerable<Responsibility> Read()
        {
            reads++;
            yield return OwnRole.MonthlyRun();
        }
    }

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
