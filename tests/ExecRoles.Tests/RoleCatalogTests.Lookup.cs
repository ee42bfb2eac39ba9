using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests;

public sealed partial class RoleCatalogTests
{
    public static TheoryData<string> BuiltInIds { get; } = new(Roles.All.Select(role => role.Id.Value));

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void Indexer_Id_GivesTheRole(string id) => Roles.All[id].Id.Value.ShouldBe(id);

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void Indexer_RoleId_GivesTheSameRole(string id) => Roles.All[RoleId.Parse(id, null)].ShouldBeSameAs(Roles.All[id]);

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void TryGet_Id_GivesTheRole(string id) => (Roles.All.TryGet(id, out Role? role), role).ShouldBe((true, Roles.All[id]));

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void TryGet_RoleId_GivesTheRole(string id) => (Roles.All.TryGet(RoleId.Parse(id, null), out Role? role), role).ShouldBe((true, Roles.All[id]));

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void TryGet_IdInUpperCase_IsFalse(string id) =>
        (Roles.All.TryGet(id.ToUpperInvariant(), out Role? role), role).ShouldBe((false, null));

    [Fact]
    public void TryGet_UnknownRoleId_IsFalse() => (Roles.All.TryGet(RoleId.Parse("head-of-payroll", null), out Role? role), role).ShouldBe((false, null));

    [Fact]
    public void TryGet_AnyOtherString_IsFalse() =>
        Prop.ForAll(PropertyGenerators.AnyTags.ToArbitrary(), text => Roles.All.TryGet(text, out _) == text is "cio" or "cto").QuickCheckThrowOnFailure();

    [Fact]
    public void Indexer_AnyOtherString_SaysThatThereIsNoSuchRole() =>
        Prop.ForAll(PropertyGenerators.AnyTags.Where(text => text is not ("cio" or "cto")).ToArbitrary(), text =>
            Should.Throw<KeyNotFoundException>(() => Roles.All[text]).Message.ShouldStartWith("There is no role '")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Ctoo", "There is no role 'Ctoo' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro. Did you mean 'cto'?")]
    [InlineData("CTO", "There is no role 'CTO' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro. Did you mean 'cto'?")]
    [InlineData("ico", "There is no role 'ico' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro. Did you mean 'cio'?")]
    [InlineData("head-of-payroll", "There is no role 'head-of-payroll' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro.")]
    [InlineData("", "There is no role '' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro.")]
    [InlineData(" ", "There is no role ' ' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro.")]
    public void Indexer_UnknownId_NamesItTheKnownIdsAndTheNearest(string id, string message) =>
        Should.Throw<KeyNotFoundException>(() => Roles.All[id]).Message.ShouldBe(message);

    [Fact]
    public void Indexer_UnknownRoleId_HasTheSameMessage() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All[RoleId.Parse("ctoo", null)]).Message
            .ShouldBe("There is no role 'ctoo' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro. Did you mean 'cto'?");

    [Fact]
    public void Indexer_EmptyCatalog_NamesNoId() =>
        Should.Throw<KeyNotFoundException>(() => new RoleCatalog()["cio"]).Message.ShouldBe("There is no role 'cio' in this catalog. Known ids: none.");

    [Fact]
    public void Indexer_OneRole_NamesIt() =>
        Should.Throw<KeyNotFoundException>(() => new RoleCatalog(Roles.Cio)["boss"]).Message
            .ShouldBe("There is no role 'boss' in this catalog. Known ids: cio.");

    [Theory]
    [InlineData(10, "role-1, role-2, role-3, role-4, role-5, role-6, role-7, role-8, role-9, role-10")]
    [InlineData(11, "role-1, role-2, role-3, role-4, role-5, role-6, role-7, role-8, role-9, role-10 and 1 more")]
    [InlineData(1000, "role-1, role-2, role-3, role-4, role-5, role-6, role-7, role-8, role-9, role-10 and 990 more")]
    public void Indexer_ManyRoles_NamesTenAndTheNumberOfTheRest(int count, string known)
    {
        var catalog = new RoleCatalog(Enumerable.Range(1, count).Select(number => OwnRole.Make($"role-{number}")));

        Should.Throw<KeyNotFoundException>(() => catalog["nobody"]).Message
            .ShouldBe($"There is no role 'nobody' in this catalog. Known ids: {known}.");
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
            .ShouldBe($"There is no role '{given}' in this catalog. Known ids: head-of-payroll, travel-lead. Did you mean '{suggested}'?");
    }

    [Fact]
    public void Indexer_VeryLongId_IsCutShort() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All[new string('c', 100_000)]).Message
            .ShouldBe($"There is no role '{new string('c', 80)}…' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro.");

    [Fact]
    public void Indexer_LongIdWithEmojiAtTheCut_IsNotCutInHalf() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All[new string('c', 79) + "\U0001F4BB" + "c"]).Message
            .ShouldBe($"There is no role '{new string('c', 79)}…' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro.");

    [Fact]
    public void Indexer_NullId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All[(string)null!]).ParamName.ShouldBe("id");

    [Fact]
    public void Indexer_NullRoleId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All[(RoleId)null!]).ParamName.ShouldBe("id");

    [Fact]
    public void TryGet_NullId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All.TryGet((string)null!, out _)).ParamName.ShouldBe("id");

    [Fact]
    public void TryGet_NullRoleId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All.TryGet((RoleId)null!, out _)).ParamName.ShouldBe("id");

    [Fact]
    public void Describe_UnknownId_HasTheMessageOfTheLookUp() =>
        Should.Throw<KeyNotFoundException>(() => Roles.All.Describe("cxo")).Message
            .ShouldBe("There is no role 'cxo' in this catalog. Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro. Did you mean 'ceo'?");

    [Fact]
    public void Describe_NullId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All.Describe((string)null!)).ParamName.ShouldBe("id");

    [Fact]
    public void Describe_NullRoleId_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.All.Describe((RoleId)null!)).ParamName.ShouldBe("id");
}
