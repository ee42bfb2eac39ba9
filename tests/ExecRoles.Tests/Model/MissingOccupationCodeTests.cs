using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class MissingOccupationCodeTests : EqualityContract<MissingOccupationCode>
{
    private static readonly LocalizedText Remark = OwnRole.Text("files it nowhere", "führt sie nirgends");

    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        MissingOccupationCode missing = new("O*NET-SOC") { SchemeVersion = "27.0", Remark = Remark, Sources = [Source.CommonKnowledge] };

        (missing.Scheme, missing.SchemeVersion, missing.Remark).ShouldBe(("O*NET-SOC", "27.0", Remark));
        missing.Sources.ShouldBe([Source.CommonKnowledge]);
    }

    [Fact]
    public void Constructor_SchemeOnly_LeavesTheOthersEmpty()
    {
        MissingOccupationCode missing = new("O*NET-SOC");

        (missing.SchemeVersion, missing.Remark).ShouldBe((null, null));
        missing.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void Constructor_NullScheme_Throws() => Should.Throw<ArgumentNullException>(() => new MissingOccupationCode(null!)).ParamName.ShouldBe("scheme");

    [Fact]
    public void Constructor_BlankScheme_Throws() =>
        Should.Throw<ArgumentException>(() => new MissingOccupationCode(" ")).Message.ShouldBe(
            "The scheme of a code is blank. Give a text with at least one visible character, or omit it. (Parameter 'scheme')");

    [Fact]
    public void SchemeVersion_Blank_Throws() =>
        Should.Throw<ArgumentException>(() => new MissingOccupationCode("ESCO") { SchemeVersion = "\t" }).Message.ShouldBe(
            "The version of a scheme is blank. Give a text with at least one visible character, or omit it. (Parameter 'value')");

    [Fact]
    public void ToString_OfMissingCode_IsTheScheme() => Make().ToString().ShouldBe("O*NET-SOC");

    protected override MissingOccupationCode Make() => new("O*NET-SOC")
    {
        SchemeVersion = "27.0",
        Remark = OwnRole.Text("files it nowhere", "führt sie nirgends"),
        Sources = [new Source("O*NET")],
    };

    protected override IEnumerable<MissingOccupationCode> MakeOthers() =>
    [
        new("ESCO") { SchemeVersion = "27.0", Remark = Remark, Sources = Make().Sources },
        new("O*NET-SOC") { SchemeVersion = "28.0", Remark = Remark, Sources = Make().Sources },
        new("O*NET-SOC") { Remark = Remark, Sources = Make().Sources },
        new("O*NET-SOC") { SchemeVersion = "27.0", Remark = OwnRole.Text("a", "b"), Sources = Make().Sources },
        new("O*NET-SOC") { SchemeVersion = "27.0", Sources = Make().Sources },
        new("O*NET-SOC") { SchemeVersion = "27.0", Remark = Remark },
    ];
}
