using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Model;

public sealed class BoundaryTests : EqualityContract<Boundary>
{
    private static readonly LocalizedText Statement = OwnRole.Text("One pays, the other advises.", "Die eine Rolle zahlt, die andere berät.");

    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        Boundary boundary = new("cio", "cto", Statement) { Sources = [Source.CommonKnowledge] };

        (boundary.First.Value, boundary.Second.Value).ShouldBe(("cio", "cto"));
        boundary.Statement.ShouldBeSameAs(Statement);
        boundary.Sources.ShouldBe([Source.CommonKnowledge]);
    }

    [Theory]
    [InlineData("cio", "cto")]
    [InlineData("cto", "cio")]
    public void Constructor_AnyOrder_PutsThePairInOrdinalOrder(string first, string second) => new Boundary(first, second, Statement).ToString().ShouldBe("cio, cto");

    [Fact]
    public void Constructor_RoleIds_MakesTheSameAsTheirStrings() =>
        new Boundary(OwnRole.Id("cto"), OwnRole.Id("cio"), Statement).ShouldBe(new Boundary("cto", "cio", Statement));

    [Fact]
    public void Constructor_TwoIdsInAnyOrder_MakesEqualBoundariesOfOnePair() =>
        Prop.ForAll(PropertyGenerators.Ids.ToArbitrary(), PropertyGenerators.Ids.ToArbitrary(), (one, other) =>
            one == other || (MakeBoth(one, other) is var (there, back)
                && there.Equals(back)
                && there.GetHashCode() == back.GetHashCode()
                && string.CompareOrdinal(there.First.Value, there.Second.Value) < 0
                && (there.First.Value == one ? there.Second.Value == other : there.First.Value == other && there.Second.Value == one)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Constructor_SameIdTwice_Throws() =>
        Should.Throw<ArgumentException>(() => new Boundary("cio", "cio", Statement)).Message.ShouldBe(
            "A boundary separates two roles, but 'cio' was given twice. Give the ids of two roles. (Parameter 'second')");

    [Theory]
    [InlineData("Head of IT", "cio", "first")]
    [InlineData("cio", "Head of IT", "second")]
    public void Constructor_BadId_Throws(string first, string second, string parameter) =>
        Should.Throw<ArgumentException>(() => new Boundary(first, second, Statement)).Message.ShouldBe(
            "'Head of IT' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + $"beginning with a letter, such as 'head-of-payroll'. Did you mean 'head-of-it'? (Parameter '{parameter}')");

    [Theory]
    [InlineData("areas", "cio", "first")]
    [InlineData("cio", "areas", "second")]
    public void Constructor_ReservedId_Throws(string first, string second, string parameter) =>
        Should.Throw<ArgumentException>(() => new Boundary(first, second, Statement)).Message.ShouldBe(
            $"'areas' is reserved for text keys and cannot be a role id. Choose another id; reserved are {RoleIdGrammar.Reserved}. (Parameter '{parameter}')");

    [Fact]
    public void Constructor_NullId_Throws()
    {
        ShouldRefuse("first", () => new Boundary(null!, "cio", Statement));
        ShouldRefuse("second", () => new Boundary("cio", null!, Statement));
        ShouldRefuse("second", () => new Boundary("cio", (RoleId)null!, Statement));
    }

    [Fact]
    public void Constructor_NullStatement_Throws() => ShouldRefuse("statement", () => new Boundary("cio", "cto", null!));

    protected override Boundary Make() => new("cio", "cto", OwnRole.Text("a", "b")) { Sources = [new Source("DCGK")] };

    protected override IEnumerable<Boundary> MakeOthers() =>
    [
        new("ceo", "cto", Make().Statement) { Sources = Make().Sources },
        new("cio", "ciso", Make().Statement) { Sources = Make().Sources },
        new("cio", "cto", Statement) { Sources = Make().Sources },
        new("cio", "cto", Make().Statement) { Sources = [Source.CommonKnowledge] },
        new("cio", "cto", Make().Statement),
    ];

    private static (Boundary There, Boundary Back) MakeBoth(string one, string other) => (new(one, other, Statement), new(other, one, OwnRole.Text(Statement.In("en"), Statement.In("de"))));

    private static void ShouldRefuse(string parameter, Func<Boundary> make) => Should.Throw<ArgumentNullException>(make).ParamName.ShouldBe(parameter);
}
