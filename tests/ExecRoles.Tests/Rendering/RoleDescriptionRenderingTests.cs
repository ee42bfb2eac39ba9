using System.Globalization;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Rendering;

public sealed class RoleDescriptionRenderingTests
{
    private static readonly RoleDescription Cio = Roles.All.Describe("cio");

    public static TheoryData<string> Formats => Format.Names;

    public static TheoryData<string> CatalogIds { get; } = new(Roles.All.Select(role => role.Id.Value));

    [Theory]
    [MemberData(nameof(CatalogIds))]
    public void Renderings_InEnglish_AreAsReviewed(string id) =>
        Snapshot.Match(Format.ShowAll(format => format.Description(Roles.All.Describe(id), "en")), id);

    [Theory]
    [MemberData(nameof(CatalogIds))]
    public void Renderings_InGerman_AreAsReviewed(string id) =>
        Snapshot.Match(Format.ShowAll(format => format.Description(Roles.All.Describe(id), "de")), id);

    [Fact]
    public void Renderings_WithoutAbbreviationAndVendors_AreAsReviewed() =>
        Snapshot.Match(Format.ShowAll(format => format.Description(new RoleDescription(OwnRole.Make("head-of-payroll")), "en")));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_AnyCulture_AreThoseOfItsName(string format)
    {
        Format shown = Format.ByName[format];

        CultureInfo.GetCultures(CultureTypes.AllCultures)
            .Where(culture => shown.DescriptionInCulture(Cio, culture) != shown.Description(Cio, culture.Name)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Renderings_OtherCurrentCultures_AreTheSame(string culture)
    {
        string expected = Format.ShowAll(format => format.Description(Cio, "en"));
        using var _ = new CultureScope(culture);

        Format.ShowAll(format => format.Description(Cio, "en")).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_CatalogWithOtherWords_SayThem(string format)
    {
        RoleCatalog catalog = Roles.All.WithTexts("en", new Dictionary<string, string> { ["words.responsibilities"] = "What the role does" });

        Format.ByName[format].Description(catalog.Describe("cio"), "en").ShouldContain("What the role does");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullDescription_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Description(null!, "en")).Message
            .ShouldBe("Value cannot be null. (Parameter 'description')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullDescriptionInCulture_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].DescriptionInCulture(null!, CultureInfo.InvariantCulture)).Message
            .ShouldBe("Value cannot be null. (Parameter 'description')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullTag_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Description(Cio, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'languageTag')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullCulture_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].DescriptionInCulture(Cio, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'culture')");
}
