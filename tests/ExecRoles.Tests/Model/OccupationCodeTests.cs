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

        OccupationCode code = new("ESCO", "1330.2", MappingStrength.Close, Label, "1.2", address, "lumps two", [Source.CommonKnowledge]);

        (code.Scheme, code.Code, code.Strength, code.Label, code.SchemeVersion, code.Remark)
            .ShouldBe(("ESCO", "1330.2", MappingStrength.Close, Label, "1.2", "lumps two"));
        code.Uri.ShouldBeSameAs(address);
        code.Sources.ShouldBe([Source.CommonKnowledge]);
    }

    [Fact]
    public void Constructor_RequiredPartsOnly_LeavesTheOthersEmpty()
    {
        OccupationCode code = new("ESCO", "1330.2", MappingStrength.Exact, Label);

        (code.SchemeVersion, code.Uri, code.Remark).ShouldBe((null, null, null));
        code.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void None_AllParts_KeepsThemAndHasNoCode()
    {
        OccupationCode none = OccupationCode.None("O*NET-SOC", "27.0", "files it nowhere", [Source.CommonKnowledge]);

        (none.Scheme, none.SchemeVersion, none.Remark).ShouldBe(("O*NET-SOC", "27.0", "files it nowhere"));
        (none.Code, none.Strength, none.Label, none.Uri).ShouldBe((null, null, null, null));
        none.Sources.ShouldBe([Source.CommonKnowledge]);
    }

    [Fact]
    public void None_SchemeOnly_LeavesTheOthersEmpty()
    {
        OccupationCode none = OccupationCode.None("O*NET-SOC");

        (none.SchemeVersion, none.Remark).ShouldBe((null, null));
        none.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void ToString_OfCode_IsSchemeAndCode() => new OccupationCode("ESCO", "1330.2", MappingStrength.Exact, Label, "1.2").ToString().ShouldBe("ESCO 1330.2");

    [Fact]
    public void ToString_OfNone_IsTheScheme() => OccupationCode.None("O*NET-SOC", "27.0", "files it nowhere").ToString().ShouldBe("O*NET-SOC");

    [Fact]
    public void Equals_NoneOfTheSameScheme_IsTrueWithTheSameHash()
    {
        OccupationCode none = OccupationCode.None("O*NET-SOC", "27.0", "nowhere", [Source.CommonKnowledge]);
        OccupationCode other = OccupationCode.None("O*NET-SOC", "27.0", "nowhere", [new Source("common knowledge")]);

        none.ShouldBe(other);
        none.GetHashCode().ShouldBe(other.GetHashCode());
    }

    [Fact]
    public void Equals_OtherNone_IsFalse()
    {
        OccupationCode none = OccupationCode.None("O*NET-SOC", "27.0", "nowhere");

        none.ShouldNotBe(OccupationCode.None("ESCO", "27.0", "nowhere"));
        none.ShouldNotBe(OccupationCode.None("O*NET-SOC", "28.0", "nowhere"));
        none.ShouldNotBe(OccupationCode.None("O*NET-SOC", "27.0"));
    }

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

    protected override OccupationCode Make() =>
        new("ESCO", "1330.2", MappingStrength.Exact, OwnRole.Text("chief information officer", "IT-Leiter/IT-Leiterin"), "1.2", new Uri(Address), "lumps two", [new Source("ESCO 1.2", "1330.2")]);

    protected override IEnumerable<OccupationCode> MakeOthers() =>
    [
        new("ISCO-08", "1330.2", MappingStrength.Exact, Label, "1.2", new Uri(Address), "lumps two", Make().Sources),
        new("ESCO", "1330.3", MappingStrength.Exact, Label, "1.2", new Uri(Address), "lumps two", Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Broad, Label, "1.2", new Uri(Address), "lumps two", Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Exact, OwnRole.Text("a", "b"), "1.2", new Uri(Address), "lumps two", Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Exact, Label, "1.1", new Uri(Address), "lumps two", Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Exact, Label, null, new Uri(Address), "lumps two", Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Exact, Label, "1.2", new Uri(Address + "/"), "lumps two", Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Exact, Label, "1.2", null, "lumps two", Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Exact, Label, "1.2", new Uri(Address), "lumps three", Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Exact, Label, "1.2", new Uri(Address), null, Make().Sources),
        new("ESCO", "1330.2", MappingStrength.Exact, Label, "1.2", new Uri(Address), "lumps two"),
        OccupationCode.None("ESCO", "1.2", "lumps two", Make().Sources),
    ];

    private static OccupationCode WithAddress(string address) => new("ESCO", "1330", MappingStrength.Exact, Label, uri: new Uri(address));
}
