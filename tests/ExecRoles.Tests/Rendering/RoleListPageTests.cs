using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Rendering;

public sealed class RoleListPageTests
{
    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Pages_OfTheBuiltInCatalog_AreAsReviewed(string language) => Snapshot.Match(Format.ShowAll(format => format.List(Roles.All, language)), language);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_NameEachRoleOnceInTheOrderOfTheCatalog(string format)
    {
        string shown = Format.ByName[format].List(Roles.All, "de");

        int[] places = [.. Roles.All.Select(role => shown.IndexOf(Roles.Describe(role).GetTitle("de"), StringComparison.Ordinal))];

        places.ShouldAllBe(static place => place > 0);
        places.ShouldBe(places.Order());
    }

    [Theory]
    [InlineData("text", "Rollen\n======\n")]
    [InlineData("markdown", "## Rollen\n")]
    [InlineData("html", "<section class=\"execroles execroles-list\" lang=\"de\">\n<h2>Rollen</h2>\n</section>\n")]
    public void Pages_OfAnEmptyCatalog_HaveTheirTitleAlone(string format, string page) => Format.ByName[format].List(new RoleCatalog(), "de").ShouldBe(page);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_Null_AreRefused(string format)
    {
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].List(null!, "en")).ParamName.ShouldBe("catalog");
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].List(Roles.All, null!)).ParamName.ShouldBe("languageTag");
    }
}
