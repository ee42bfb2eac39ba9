namespace ExecRoles.Tests.Model;

public sealed class RoleResponsibilitiesInTests
{
    public static TheoryData<string> EachRole => [.. Roles.All.Select(static role => role.Id.Value)];

    /// <summary>Gets numbers of areas below and above the one from which on a role looks areas up in a table.</summary>
    public static TheoryData<int> Sizes => [1, 2, 7, 8, 9, 10, 100];

    [Theory]
    [MemberData(nameof(EachRole))]
    public void ResponsibilitiesIn_EachArea_AreThoseWithItsId(string id) =>
        Areas.All.ShouldAllBe(area => Roles.All[id].ResponsibilitiesIn(area).SequenceEqual(
            Roles.All[id].Responsibilities.Where(given => given.Area.Id == area.Id)));

    [Theory]
    [MemberData(nameof(EachRole))]
    public void ResponsibilitiesIn_EachAreaId_AreThoseOfTheArea(string id) =>
        Areas.All.ShouldAllBe(area => Roles.All[id].ResponsibilitiesIn(area.Id).SequenceEqual(Roles.All[id].ResponsibilitiesIn(area)));

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

    [Fact]
    public void ResponsibilitiesIn_AreaWithOtherTexts_MatchesById() =>
        OwnRole.Make().ResponsibilitiesIn(new ResponsibilityArea("payroll", OwnRole.Text("Pay", "Lohn"))).ShouldBe([OwnRole.MonthlyRun()]);

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
    public void ResponsibilitiesIn_NullArea_Throws() =>
        Should.Throw<ArgumentNullException>(() => OwnRole.Make().ResponsibilitiesIn((ResponsibilityArea)null!)).ParamName.ShouldBe("area");

    [Fact]
    public void ResponsibilitiesIn_NullId_Throws() =>
        Should.Throw<ArgumentNullException>(() => OwnRole.Make().ResponsibilitiesIn((string)null!)).ParamName.ShouldBe("areaId");

    private static Role WithAreas(int count) => OwnRole.Make(
        responsibilities: Enumerable.Range(1, count).Select(static number => new Responsibility(
            $"duty-{number}",
            new ResponsibilityArea($"area-{number}", OwnRole.Text($"Area {number}", $"Bereich {number}")),
            OwnRole.Text($"Does {number}.", $"Tut {number}."))),
        definingResponsibility: null);
}
