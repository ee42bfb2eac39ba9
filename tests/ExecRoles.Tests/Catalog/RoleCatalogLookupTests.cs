using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using FsCheck.Fluent;
using FsCheck;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogLookupTests
{
    [Fact]
    public void LookUp_EachBuiltInId_GivesTheRole() =>
        Roles.All.ShouldAllBe(static role => ReferenceEquals(Roles.All[role.Id], role) && ReferenceEquals(Roles.All[role.Id.Value], role));

    [Fact]
    public void TryGet_Id_GivesTheRole() => (Small.TryGet("travel-lead", out Role? role), role).ShouldBe((true, Travel));

    [Fact]
    public void TryGet_IdInUpperCase_IsFalse() => Roles.All.TryGet("CIO", out _).ShouldBeFalse();

    [Fact]
    public void TryGet_UnknownId_GivesNull() => (Roles.All.TryGet("head-of-payroll", out Role? role), role).ShouldBe((false, null));

    [Theory]
    [InlineData(0, "payroll-lead")]
    [InlineData(2, "cio")]
    public void Indexer_Position_GivesTheRole(int position, string id) => Small[position].Id.Value.ShouldBe(id);

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Indexer_PositionBeyondTheEnds_IsRefused(int position) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Small[position]).Message.ShouldBe(
            $"The catalog has 3 roles. (Parameter 'index'){Environment.NewLine}Actual value was {position}.");

    [Fact]
    public void TryGet_AnyOtherString_IsFalse() =>
        Prop.ForAll(PropertyGenerators.AnyTags.ToArbitrary(), text => Roles.All.TryGet(text, out _) == text is "cio" or "cto").QuickCheckThrowOnFailure();

    [Fact]
    public void Indexer_AnyOtherString_SaysThatThereIsNoSuchRole() =>
        Prop.ForAll(PropertyGenerators.AnyTags.Where(text => text is not ("cio" or "cto")).ToArbitrary(), text =>
            Should.Throw<KeyNotFoundException>(() => Roles.All[text]).Message.ShouldStartWith("Unknown role '")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Ctoo", "Unknown role 'Ctoo'. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more. Did you mean 'cto'?")]
    [InlineData("CTO", "Unknown role 'CTO'. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more. Did you mean 'cto'?")]
    [InlineData("ico", "Unknown role 'ico'. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more. Did you mean 'cio'?")]
    [InlineData("head-of-payroll", "Unknown role 'head-of-payroll'. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more.")]
    [InlineData("", "Unknown role ''. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more.")]
    [InlineData(" ", "Unknown role ' '. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more.")]
    public void Indexer_UnknownId_NamesItTheKnownIdsAndTheNearest(string id, string message) =>
        Should.Throw<KeyNotFoundException>(() => Roles.All[id]).Message.ShouldBe(message);

    [Fact]
    public void Indexer_EmptyCatalog_NamesNoId() =>
        Should.Throw<KeyNotFoundException>(() => new RoleCatalog()["cio"]).Message.ShouldBe("Unknown role 'cio'. Known ids: none.");

    [Fact]
    public void Indexer_OneRole_NamesIt() =>
        Should.Throw<KeyNotFoundException>(() => new RoleCatalog(Roles.Cio)["boss"]).Message
            .ShouldBe("Unknown role 'boss'. Known ids: cio.");

    [Theory]
    [InlineData(10, "role-1, role-2, role-3, role-4, role-5, role-6, role-7, role-8, role-9, role-10")]
    [InlineData(11, "role-1, role-2, role-3, role-4, role-5, role-6, role-7, role-8, role-9, role-10 and 1 more")]
    [InlineData(1000, "role-1, role-2, role-3, role-4, role-5, role-6, role-7, role-8, role-9, role-10 and 990 more")]
    public void Indexer_ManyRoles_NamesTenAndTheNumberOfTheRest(int count, string known)
    {
        var catalog = new RoleCatalog(Enumerable.Range(1, count).Select(number => OwnRole.Make($"role-{number}")));

        Should.Throw<KeyNotFoundException>(() => catalog["nobody"]).Message
            .ShouldBe($"Unknown role 'nobody'. Known ids: {known}.");
    }

    [Fact]
    public void Indexer_NearestIsNotAmongTheTen_NamesItNonetheless()
    {
        var catalog = new RoleCatalog(Enumerable.Range(1, 11).Select(number => OwnRole.Make($"role-{number}")).Append(OwnRole.Make("works-council")));

        Should.Throw<KeyNotFoundException>(() => catalog["WORKS COUNCIL"]).Message.ShouldEndWith(" and 2 more. Did you mean 'works-council'?");
    }

    [Theory]
    [InlineData("hop", "head-of-payroll")]
    [InlineData("Hopp", "head-of-payroll")]
    [InlineData("Head-Of-Payrol", "head-of-payroll")]
    [InlineData("travel_lead", "travel-lead")]
    public void Indexer_NearToAnIdOrAnAbbreviation_SuggestsTheId(string given, string suggested)
    {
        var catalog = new RoleCatalog(OwnRole.Make("head-of-payroll", abbreviation: "HoP"), OwnRole.Make("travel-lead"));

        Should.Throw<KeyNotFoundException>(() => catalog[given]).Message
            .ShouldBe($"Unknown role '{given}'. Known ids: head-of-payroll, travel-lead. Did you mean '{suggested}'?");
    }

    [Fact]
    public void Indexer_VeryLongId_IsCutShort() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All[new string('c', 100_000)]).Message
            .ShouldBe($"Unknown role '{new string('c', 80)}…'. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more.");

    [Fact]
    public void Indexer_LongIdWithEmojiAtTheCut_IsNotCutInHalf() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All[new string('c', 79) + "\U0001F4BB" + "c"]).Message
            .ShouldBe($"Unknown role '{new string('c', 79)}…'. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more.");

    [Fact]
    public void Indexer_NullId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All[null!]).ParamName.ShouldBe("id");

    [Fact]
    public void TryGet_NullId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All.TryGet(null!, out _)).ParamName.ShouldBe("id");

    [Fact]
    public void Describe_UnknownId_HasTheMessageOfTheLookUp() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All.Describe("cxo")).Message
            .ShouldBe("Unknown role 'cxo'. Known ids: ceo, cfo, coo, chief-strategy-officer, chief-supply-chain-officer, cio, cto, ciso, chief-data-officer, chief-digital-officer and 10 more. Did you mean 'ceo'?");

    [Fact]
    public void Describe_NullId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All.Describe((string)null!)).ParamName.ShouldBe("id");
}
