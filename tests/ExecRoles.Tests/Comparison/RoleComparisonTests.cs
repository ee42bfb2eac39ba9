namespace ExecRoles.Tests.Comparison;

public sealed class RoleComparisonTests
{
    private static readonly RoleComparison CioAndCto = Roles.Compare(Roles.Cio, Roles.Cto);

    [Fact]
    public void Roles_GivenInAnOrder_AreInThatOrder()
    {
        Role own = OwnRole.Make("own");

        Roles.Compare(own, Roles.Cto, Roles.Cio, own).Roles.ShouldBe([own, Roles.Cto, Roles.Cio, own]);
    }

    [Fact]
    public void Differences_CioAndCto_AreAllAspects() => CioAndCto.Differences.ShouldBe(CioAndCto.Aspects);

    [Fact]
    public void Differences_SomeAspectsSame_AreTheOthersInTheirOrder()
    {
        Role first = OwnRole.Make("first", duties: [("payroll", "1"), ("travel", "2"), ("audit", "3")]);
        Role second = OwnRole.Make("second", mandate: "Other.", duties: [("payroll", "9"), ("travel", "2")]);

        Ids(Roles.Compare(first, second).Differences).ShouldBe(["mandate", "audit", "payroll"]);
    }

    [Fact]
    public void Aspects_EachRoleWithItselfThrice_AreAllSame() => Roles.All.ShouldAllBe(static role =>
        Roles.Compare(role, role, role).Aspects.All(aspect => aspect.Outcome == AspectOutcome.Same) && Roles.Compare(role, role).Differences.Count == 0);

    [Fact]
    public void CommonGround_CioAndCto_IsTheAreasAndVendorsThatBothHave() =>
        Ids(CioAndCto.CommonGround).ShouldBe(["leadership", "profit", "infrastructure", "vendors"]);

    [Fact]
    public void CommonGround_EachRoleWithItself_IsEveryAspect() => Roles.All.ShouldAllBe(static role =>
        Roles.Compare(role, role).CommonGround.Count == Roles.Compare(role, role).Aspects.Count);

    [Fact]
    public void CommonGround_MandateFocusAndReportingLineDiffer_LacksThem()
    {
        Role first = OwnRole.Make("first", reportingLine: OwnRole.ReportsToCeo());
        Role second = OwnRole.Make("second", mandate: "Other.", focus: OwnRole.LooksInward(FocusOrientation.Both), reportingLine: OwnRole.ReportsToCeo("cfo"));

        Ids(Roles.Compare(first, second).CommonGround).ShouldBe(["payroll"]);
    }

    [Fact]
    public void CommonGround_MandateFocusAndReportingLineAreSame_HasThem()
    {
        Role first = OwnRole.Make("first", duties: [("payroll", "1")], reportingLine: OwnRole.ReportsToCeo());
        Role second = OwnRole.Make("second", duties: [("travel", "2")], vendors: OwnRole.BuysSoftware(), reportingLine: OwnRole.ReportsToCeo());

        Ids(Roles.Compare(first, second).CommonGround).ShouldBe(["mandate", "focus", "reporting-line"]);
    }

    [Fact]
    public void CommonGround_AreaOfTwoOfThreeRoles_LacksIt()
    {
        Role own = OwnRole.Make("own", duties: [("leadership", "Leads.")], vendors: OwnRole.BuysSoftware());

        Ids(Roles.Compare(Roles.Cio, Roles.Cto, own).CommonGround).ShouldBe(["leadership", "vendors"]);
    }

    [Fact]
    public void CommonGround_NothingShared_IsEmpty()
    {
        Role first = OwnRole.Make("first");
        Role second = OwnRole.Make("second", "Other.", OwnRole.LooksInward(FocusOrientation.Both), [("travel", "2")], OwnRole.BuysSoftware());

        Roles.Compare(first, second).CommonGround.ShouldBeEmpty();
    }

    [Fact]
    public void Lists_All_CannotBeCastToAnythingMutable()
    {
        IEnumerable<object> lists =
        [
            CioAndCto.Roles, CioAndCto.Aspects, CioAndCto.Differences, CioAndCto.CommonGround,
            .. CioAndCto.Aspects.Select(aspect => aspect.Entries),
            .. CioAndCto.Aspects.SelectMany(aspect => aspect.Entries).Select(entry => entry.Statements),
        ];

        lists.Where(list => list is System.Collections.IList or ICollection<Role> or ICollection<AspectComparison>
            or ICollection<AspectEntry> or ICollection<LocalizedText>).ShouldBeEmpty();
    }

    [Fact]
    public void Lists_IndexBeyondTheEnd_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => CioAndCto.CommonGround[4]).Message
            .ShouldBe($"The list has 4 elements. (Parameter 'index'){Environment.NewLine}Actual value was 4.");

    [Fact]
    public void Roles_ArrayChangedAfterwards_StayAsTheyWere()
    {
        Role[] given = [Roles.Cio, Roles.Cto];
        RoleComparison comparison = Roles.Compare((IEnumerable<Role>)given);

        given[0] = Roles.Cto;

        comparison.Roles.ShouldBe([Roles.Cio, Roles.Cto]);
    }

    [Fact]
    public void ToString_AnyCulture_IsTheIds() => CioAndCto.ToString().ShouldBe("cio, cto");

    private static IEnumerable<string> Ids(IEnumerable<AspectComparison> aspects) => aspects.Select(aspect => aspect.Aspect.Id);
}
