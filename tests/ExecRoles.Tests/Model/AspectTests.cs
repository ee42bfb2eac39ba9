using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class AspectTests : EqualityContract<Aspect>
{
    [Theory]
    [InlineData("mandate", "Mandate", "Auftrag")]
    [InlineData("focus", "Focus", "Fokus")]
    [InlineData("reporting-line", "Reporting line", "Berichtslinie")]
    [InlineData("vendors", "Working with vendors", "Zusammenarbeit mit Anbietern")]
    public void Name_OfAspectThatIsNotAnArea_IsInBothLanguages(string id, string english, string german) =>
        AspectsOf(OwnRole.Make()).Single(aspect => aspect.Id == id).Name.ShouldBe(OwnRole.Text(english, german));

    [Fact]
    public void Name_OfAspectThatIsAnArea_IsTheNameOfTheArea() =>
        AspectsOf(OwnRole.Make()).Single(static aspect => aspect.Id == "payroll").Name.ShouldBe(OwnRole.Payroll().Name);

    [Fact]
    public void ToString_OfEachAspect_IsItsId() => AspectsOf(Roles.Cio).ShouldAllBe(static aspect => aspect.ToString() == aspect.Id);

    protected override Aspect Make() => OfArea("payroll", OwnRole.Payroll().Name);

    protected override IEnumerable<Aspect> MakeOthers() =>
        [OfArea("pay", OwnRole.Payroll().Name), OfArea("payroll", OwnRole.Text("Pay", "Lohn")), .. AspectsOf(Roles.Cio)];

    private static Aspect OfArea(string id, LocalizedText name) => AspectsOf(OwnRole.Make(
        responsibilities: [new Responsibility("run", new ResponsibilityArea(id, name), OwnRole.Text("a", "b"))],
        definingResponsibility: null)).Single(aspect => aspect.Id == id);

    private static IEnumerable<Aspect> AspectsOf(Role role) => Roles.Compare(role, role).Aspects.Select(static compared => compared.Aspect);
}
