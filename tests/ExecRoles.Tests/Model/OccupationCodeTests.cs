using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class OccupationCodeTests : EqualityContract<OccupationCode>
{
    private const string Address = "http://data.europa.eu/esco/isco/C1330";

    private static readonly LocalizedText Label = OwnRole.Text("chief information officer", "IT-Leiter/IT-Leiterin");

    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        Uri address = new(Address);
        LocalizedText remark = OwnRole.Text("lumps two", "fasst zwei zusammen");

        OccupationCode code = new("ESCO", "1330.2", MappingRelation.Close, Label)
        {
            SchemeVersion = "1.2",
            Uri = address,
            Remark = remark,
            Sources = [Source.CommonKnowledge],
        };

        (code.Scheme, code.Code, code.Relation, code.Label, code.SchemeVersion, code.Remark)
            .ShouldBe(("ESCO", "1330.2", MappingRelation.Close, Label, "1.2", remark));
        code.Uri.ShouldBeSameAs(address);
        code.Sources.ShouldBe([Source.CommonKnowledge]);
    }

    [Fact]
    public void Constructor_RequiredPartsOnly_LeavesTheOthersEmpty()
    {
        OccupationCode code = new("ESCO", "1330.2", MappingRelation.Exact, Label);

        (code.SchemeVersion, code.Uri, code.Remark).ShouldBe((null, null, null));
        code.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void ToString_OfCode_IsSchemeAndCode() => Make().ToString().ShouldBe("ESCO 1330.2");

    // Uri takes these for equal: it forgets the fragment and the case of the host.
    [Theory]
    [InlineData("http://data.europa.eu/esco/isco/C1330#a")]
    [InlineData("http://DATA.europa.eu/esco/isco/C1330")]
    [InlineData("http://data.europa.eu:80/esco/isco/C1330")]
    public void Equals_AddressWrittenOtherwise_IsFalse(string address)
    {
        new Uri(address).ShouldBe(new Uri(Address));

        WithAddress(address).ShouldNotBe(WithAddress(Address));
    }

    [Fact]
    public void Equals_SameAddressMadeAnew_IsTrue() => WithAddress(Address).ShouldBe(WithAddress(Address));

    protected override OccupationCode Make() => Make(label: OwnRole.Text("chief information officer", "IT-Leiter/IT-Leiterin"));

    protected override IEnumerable<OccupationCode> MakeOthers() =>
    [
        Make(scheme: "ISCO-08"),
        Make(code: "1330.3"),
        Make(relation: MappingRelation.Broad),
        Make(label: OwnRole.Text("a", "b")),
        Make(version: "1.1"),
        Make(version: null),
        Make(address: Address + "/"),
        Make(address: null),
        Make(remark: "lumps three"),
        Make(remark: null),
        Make(source: "DCGK"),
        new("ESCO", "1330.2", MappingRelation.Exact, Label) { SchemeVersion = "1.2", Uri = new Uri(Address), Remark = new LocalizedText(("en", "lumps two")) },
    ];

    private static OccupationCode Make(
        string scheme = "ESCO",
        string code = "1330.2",
        MappingRelation relation = MappingRelation.Exact,
        LocalizedText? label = null,
        string? version = "1.2",
        string? address = Address,
        string? remark = "lumps two",
        string source = "ESCO") => new(scheme, code, relation, label ?? Label)
        {
            SchemeVersion = version,
            Uri = address is null ? null : new Uri(address),
            Remark = remark is null ? null : new LocalizedText(("en", remark)),
            Sources = [new Source(source)],
        };

    private static OccupationCode WithAddress(string address) => new("ESCO", "1330", MappingRelation.Exact, Label) { Uri = new Uri(address) };
}
