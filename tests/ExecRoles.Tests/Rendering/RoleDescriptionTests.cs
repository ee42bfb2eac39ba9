using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Rendering;

public sealed class RoleDescriptionTests
{
    private static readonly RoleDescription Cio = Roles.All.Describe("cio");

    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Pages_OfTheCio_AreAsReviewed(string language) => Snapshot.Match(Format.ShowAll(format => format.Description(Cio, language)), language);

    [Fact]
    public void Pages_WithoutAbbreviationAndVendors_AreAsReviewed() =>
        Snapshot.Match(Format.ShowAll(format => format.Show(OwnRole.Make("head-of-payroll"), "en")));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_OfARoleAndOfItsId_AreTheSame(string format) =>
        Roles.All.ShouldAllBe(role => Format.ByName[format].Description(Roles.All.Describe(role.Id), "de") == Format.ByName[format].Show(role, "de"));

    [Fact]
    public void Aspects_AnyRole_AreThoseOfAComparison()
    {
        foreach (Role role in Roles.All)
        {
            IReadOnlyList<AspectEntry> aspects = Roles.Describe(role).Aspects;

            aspects.Select(static entry => entry.Aspect.Id).ShouldBe(Roles.Compare(role, role).Aspects.Select(static aspect => aspect.Aspect.Id));
            aspects.ShouldAllBe(entry => entry.Statements.Count > 0 && ReferenceEquals(entry.Role, role));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_CatalogWithOtherWords_SayThem(string format)
    {
        RoleCatalog catalog = Roles.All.WithTexts("en", new Dictionary<string, string> { ["words.responsibilities"] = "What the role does" });

        Format.ByName[format].Description(catalog.Describe("cio"), "en").ShouldContain("What the role does");
    }

    [Fact]
    public void Role_Given_IsTheSame() => Roles.Describe(Roles.Cto).Role.ShouldBeSameAs(Roles.Cto);

    [Fact]
    public void ToString_Always_IsTheIdOfTheRole() => Roles.Describe(OwnRole.Make("payroll-lead")).ToString().ShouldBe("payroll-lead");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_NullTag_AreRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Description(Cio, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'languageTag')");

    [Fact]
    public void GetTitle_Null_IsRefused() => Should.Throw<ArgumentNullException>(() => Cio.GetTitle(null!)).ParamName.ShouldBe("languageTag");
}
