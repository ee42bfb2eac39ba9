using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class AmbiguousTitleTests : EqualityContract<AmbiguousTitle>
{
    private static readonly LocalizedText Label = new(("en", "CDO"), ("de", "CDO"));
    private static readonly LocalizedText Other = new(("en", "Chief Diversity Officer"));

    [Fact]
    public void Parts_NotGiven_AreEmpty()
    {
        AmbiguousTitle title = new(Label);

        title.Title.ShouldBeSameAs(Label);
        title.RoleIds.ShouldBeEmpty();
        title.OtherReadings.ShouldBeEmpty();
        title.CombinesRoles.ShouldBeFalse();
    }

    [Fact]
    public void Lists_Given_AreCopied()
    {
        RoleId[] roles = [RoleId.Parse("cio")];
        LocalizedText[] readings = [Other];
        AmbiguousTitle title = new(Label) { RoleIds = roles, OtherReadings = readings };

        Array.Clear(roles);
        Array.Clear(readings);

        title.ShouldBe(new AmbiguousTitle(Label) { RoleIds = [RoleId.Parse("cio")], OtherReadings = [Other] });
        title.RoleIds.ShouldNotBeAssignableTo<ICollection<RoleId>>();
        title.OtherReadings.ShouldNotBeAssignableTo<ICollection<LocalizedText>>();
    }

    [Fact]
    public void ToString_OfATitle_IsItsText() => new AmbiguousTitle(Label).ToString().ShouldBe("CDO");

    [Fact]
    public void Constructor_NoTitle_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => new AmbiguousTitle(null!)).Message.ShouldBe("Value cannot be null. (Parameter 'title')");

    [Fact]
    public void Roles_OneTwice_AreRefused() =>
        Should.Throw<ArgumentException>(() => new AmbiguousTitle(Label) { RoleIds = [RoleId.Parse("cio"), RoleId.Parse("cio")] })
            .Message.ShouldBe("The role 'cio' appears twice. Remove one. (Parameter 'value')");

    [Fact]
    public void Lists_NullOrNullInside_AreRefused()
    {
        Should.Throw<ArgumentNullException>(() => new AmbiguousTitle(Label) { RoleIds = null! });
        Should.Throw<ArgumentNullException>(() => new AmbiguousTitle(Label) { OtherReadings = null! });
        Should.Throw<ArgumentException>(() => new AmbiguousTitle(Label) { RoleIds = [null!] })
            .Message.ShouldBe("Role id 1 of 1 is null. Omit it or give one. (Parameter 'value')");
        Should.Throw<ArgumentException>(() => new AmbiguousTitle(Label) { OtherReadings = [Other, null!] })
            .Message.ShouldBe("Reading 2 of 2 is null. Omit it or give one. (Parameter 'value')");
    }

    [Fact]
    public void AmbiguousTitles_OfTheBuiltInRoles_NameTheRolesAndTheOtherReadings()
    {
        AmbiguousTitle cdo = Roles.ChiefDigitalOfficer.AmbiguousTitles.First(static given => given.Title.In("en") == "CDO");
        AmbiguousTitle cdio = Roles.ChiefDigitalOfficer.AmbiguousTitles.First(static given => given.Title.In("en") == "CDIO");

        cdo.RoleIds.Select(static id => id.Value).ShouldBe(["chief-data-officer", "chief-digital-officer"]);
        cdo.OtherReadings.Select(static reading => reading.In("en")).ShouldContain("Chief Diversity Officer");
        (cdo.CombinesRoles, cdio.CombinesRoles).ShouldBe((false, true));
        cdio.RoleIds.Select(static id => id.Value).ShouldBe(["chief-digital-officer", "cio"]);
        Roles.All.SelectMany(static role => role.AmbiguousTitles).ShouldAllBe(static given => !given.CombinesRoles || given.RoleIds.Count > 1);
    }

    protected override AmbiguousTitle Make() =>
        new(new LocalizedText(("en", "CDO"), ("de", "CDO"))) { RoleIds = [RoleId.Parse("cio")], OtherReadings = [Other] };

    protected override IEnumerable<AmbiguousTitle> MakeOthers() =>
    [
        new(Other) { RoleIds = [RoleId.Parse("cio")], OtherReadings = [Other] },
        new(Label) { RoleIds = [RoleId.Parse("cto")], OtherReadings = [Other] },
        new(Label) { OtherReadings = [Other] },
        new(Label) { RoleIds = [RoleId.Parse("cio")] },
        new(Label) { RoleIds = [RoleId.Parse("cio")], OtherReadings = [Other], CombinesRoles = true },
    ];
}
