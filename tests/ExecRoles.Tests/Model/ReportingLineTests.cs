using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class ReportingLineTests : EqualityContract<ReportingLine>
{
    private static readonly LocalizedText Description = OwnRole.Text("Usually reports to the CHRO.", "Ist meist der Personalleitung unterstellt.");

    [Theory]
    [InlineData(SeatInTopManagement.Always)]
    [InlineData(SeatInTopManagement.Usually)]
    [InlineData(SeatInTopManagement.Sometimes)]
    [InlineData(SeatInTopManagement.Rarely)]
    public void Constructor_AllParts_KeepsThem(SeatInTopManagement seat)
    {
        ReportingLine line = new([OwnRole.Id("chro"), OwnRole.Id("cfo")], seat, Description) { Sources = [Source.CommonKnowledge] };

        line.ReportsTo.ShouldBe([OwnRole.Id("chro"), OwnRole.Id("cfo")]);
        (line.SeatInTopManagement, line.Description).ShouldBe((seat, Description));
        line.Sources.ShouldBe([Source.CommonKnowledge]);
    }

    [Fact]
    public void Constructor_NobodyToReportTo_IsFine() => new ReportingLine([], SeatInTopManagement.Always, Description).ReportsTo.ShouldBeEmpty();

    [Fact]
    public void ReportsTo_List_IsCopiedAndCannotBeChanged()
    {
        List<RoleId> given = [OwnRole.Id("chro")];
        ReportingLine line = new(given, SeatInTopManagement.Rarely, Description);

        given.Clear();

        line.ReportsTo.ShouldBe([OwnRole.Id("chro")]);
        line.ReportsTo.ShouldNotBeAssignableTo<ICollection<RoleId>>();
    }

    [Fact]
    public void Constructor_OneRoleTwice_Throws() =>
        Should.Throw<ArgumentException>(() => new ReportingLine([OwnRole.Id("cfo"), OwnRole.Id("ceo"), OwnRole.Id("cfo")], SeatInTopManagement.Rarely, Description))
            .Message.ShouldBe("The role 'cfo' appears twice. Remove one. (Parameter 'reportsTo')");

    [Fact]
    public void Constructor_NullAmongRoles_SaysWhichOne() =>
        Should.Throw<ArgumentNullException>(() => new ReportingLine([OwnRole.Id("cfo"), null!], SeatInTopManagement.Rarely, Description)).Message.ShouldBe(
            "Role id 2 of 2 is null. Omit it or give one. (Parameter 'reportsTo')");

    [Fact]
    public void Constructor_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => new ReportingLine(null!, SeatInTopManagement.Rarely, Description)).ParamName.ShouldBe("reportsTo");
        Should.Throw<ArgumentNullException>(() => new ReportingLine([], SeatInTopManagement.Rarely, null!)).ParamName.ShouldBe("description");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Constructor_UndefinedSeat_Throws(int seat) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ReportingLine([], (SeatInTopManagement)seat, Description)).Message.ShouldBe(
            "This is not a defined SeatInTopManagement. Allowed are Always, Usually, Sometimes, Rarely. (Parameter 'seatInTopManagement')"
            + $"{Environment.NewLine}Actual value was {seat}.");

    [Fact]
    public void ToString_OfReportingLine_IsTheIds()
    {
        Make().ToString().ShouldBe("chro, cfo");
        new ReportingLine([], SeatInTopManagement.Always, Description).ToString().ShouldBe("");
    }

    protected override ReportingLine Make() => OwnRole.ReportingLine();

    protected override IEnumerable<ReportingLine> MakeOthers() =>
    [
        new([OwnRole.Id("cfo"), OwnRole.Id("chro")], SeatInTopManagement.Rarely, Description),
        new([OwnRole.Id("chro")], SeatInTopManagement.Rarely, Description),
        new([OwnRole.Id("chro"), OwnRole.Id("cfo")], SeatInTopManagement.Sometimes, Description),
        new([OwnRole.Id("chro"), OwnRole.Id("cfo")], SeatInTopManagement.Rarely, OwnRole.Text("a", "b")),
        new([OwnRole.Id("chro"), OwnRole.Id("cfo")], SeatInTopManagement.Rarely, Description) { Sources = [Source.CommonKnowledge] },
    ];
}
