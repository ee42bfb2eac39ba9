namespace ExecRoles.Tests.Model;

public sealed class RoleResponsibilitiesInTests
{
    /// <summary>Gets numbers of areas, from one to many.</summary>
    public static TheoryData<int> Sizes => [1, 2, 10, 100];

    [Fact]
    public void ResponsibilitiesIn_EachAreaOfEachRole_AreThoseWithItsId() =>
        Roles.All.ShouldAllBe(static role => Areas.All.All(area => role.ResponsibilitiesIn(area.Id).SequenceEqual(
            role.Responsibilities.Where(given => given.Area.Id == area.Id))));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void ResponsibilitiesIn_AnyNumberOfAreas_FindsEach(int count)
    {
        Role role = WithAreas(count);

        role.Responsibilities.ShouldAllBe(given => role.ResponsibilitiesIn(given.Area.Id).Single() == given);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void ResponsibilitiesIn_AreaThatTheRoleLacks_IsEmpty(int count) => WithAreas(count).ResponsibilitiesIn("payroll").ShouldBeEmpty();

    [Fact]
    public void ResponsibilitiesIn_SeveralInOneArea_KeepsTheirOrder()
    {
        Responsibility first = new("first", OwnRole.Payroll(), OwnRole.Text("a", "b"));
        Responsibility last = new("last", OwnRole.Payroll(), OwnRole.Text("c", "d"));

        OwnRole.Make(responsibilities: [last, OwnRole.Advice(), first], definingResponsibility: null)
            .ResponsibilitiesIn("payroll").ShouldBe([last, first]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Payroll")]
    [InlineData("pay")]
    [InlineData("mandate")]
    [InlineData("no id at all")]
    public void ResponsibilitiesIn_OddAreaId_IsEmpty(string areaId) => OwnRole.Make().ResponsibilitiesIn(areaId).ShouldBeEmpty();

    [Theory]
    [InlineData("payroll")]
    [InlineData("unknown")]
    public void ResponsibilitiesIn_Result_CannotBeCastToSomethingMutable(string areaId) =>
        OwnRole.Make().ResponsibilitiesIn(areaId).ShouldNotBeAssignableTo<ICollection<Responsibility>>();

    [Fact]
    public void ResponsibilitiesIn_NullId_Throws() =>
        Should.Throw<ArgumentNullException>(() => OwnRole.Make().ResponsibilitiesIn(null!)).ParamName.ShouldBe("areaId");

    private static Role WithAreas(int count) => OwnRole.Make(
        responsibilities: Enumerable.Range(1, count).Select(static number => new Responsibility(
            $"duty-{number}",
            new ResponsibilityArea($"area-{number}", OwnRole.Text($"Area {number}", $"Bereich {number}")),
            OwnRole.Text($"Does {number}.", $"Tut {number}."))),
        definingResponsibility: null);
}
