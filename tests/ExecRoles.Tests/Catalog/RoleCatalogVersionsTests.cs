using System.Globalization;
using ExecRoles.Json;
using ExecRoles.Tests.Comparison;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

public sealed class RoleCatalogVersionsTests
{
    private static readonly RoleCatalog Versioned = Small.WithVersion("3");

    public static TheoryData<string, RoleCatalog> Derived { get; } = new()
    {
        { "With(role)", Versioned.With(Roles.Cto) },
        { "With(catalog)", Versioned.With(new RoleCatalog(Roles.Cto)) },
        { "Without", Versioned.Without("cio") },
        { "Where", Versioned.Where(static role => role.Id == "cio") },
        { "WithTexts of a role", Versioned.WithTexts("en", new Dictionary<string, string> { ["cio.mandate"] = "Other." }) },
        { "WithTexts of an area", Versioned.WithTexts("en", new Dictionary<string, string> { ["areas.payroll"] = "Pay" }) },
        { "WithTexts of a word", Versioned.WithTexts("en", new Dictionary<string, string> { ["words.differences"] = "What differs" }) },
        { "WithBoundary", Versioned.WithBoundary(new Boundary("cio", "payroll-lead", OwnRole.Text("One pays."))) },
        { "Json", RoleCatalogJson.Parse(RoleCatalogJson.ToJson(Versioned)) },
        { "Json over it", RoleCatalogJson.Parse("""{ "schemaVersion": 1 }""", new RoleCatalogJsonOptions { Base = Versioned }) },
    };

    [Fact]
    public void Version_OfTheBuiltInCatalog_IsADate() =>
        DateOnly.TryParseExact(Roles.All.Version, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).ShouldBeTrue();

    [Fact]
    public void Version_OfANewCatalog_IsNull() => Small.Version.ShouldBeNull();

    [Theory]
    [MemberData(nameof(Derived))]
    public void Version_OfACatalogMadeFromAnother_IsTheSame(string how, RoleCatalog catalog) => catalog.Version.ShouldBe("3", how);

    [Fact]
    public void WithVersion_Catalog_ChangesNothingElse()
    {
        RoleCatalog again = Roles.All.WithVersion("next");

        again.Version.ShouldBe("next");
        again.WithVersion(Roles.All.Version!).ShouldBe(Roles.All);
        again.DiffTo(Roles.All).Single().Key.ShouldBe("version");
    }

    [Fact]
    public void With_CatalogWithAVersion_TakesIt() => Versioned.With(Roles.All).Version.ShouldBe(Roles.All.Version);

    [Fact]
    public void Equals_OtherVersion_IsFalse()
    {
        Versioned.Equals(Small).ShouldBeFalse();
        Versioned.Equals(Small.WithVersion("4")).ShouldBeFalse();
        Versioned.Equals(new RoleCatalog(Small) { Version = "3" }).ShouldBeTrue();
    }

    [Fact]
    public void Version_InADocument_WinsOverThatOfTheBase() =>
        RoleCatalogJson.Parse("""{ "schemaVersion": 1, "version": "4" }""", new RoleCatalogJsonOptions { Base = Versioned }).Version.ShouldBe("4");

    [Theory]
    [InlineData("")]
    [InlineData(" \u200B")]
    public void WithVersion_Blank_IsRefused(string version)
    {
        const string Message = "The version of a catalog is blank. Give a text with at least one visible character, or omit it.";

        Should.Throw<ArgumentException>(() => Small.WithVersion(version)).Message.ShouldStartWith(Message);
        Should.Throw<ArgumentException>(() => new RoleCatalog { Version = version }).Message.ShouldStartWith(Message);
    }

    [Fact]
    public void Members_Null_AreRefused()
    {
        Should.Throw<ArgumentNullException>(static () => Small.WithVersion(null!)).ParamName.ShouldBe("version");
        Should.Throw<ArgumentNullException>(static () => RoleCatalogVersions.WithVersion(null!, "1")).ParamName.ShouldBe("catalog");
        Should.Throw<ArgumentNullException>(static () => RoleCatalogVersions.DiffTo(null!, Small)).ParamName.ShouldBe("catalog");
        Should.Throw<ArgumentNullException>(static () => Small.DiffTo(null!)).ParamName.ShouldBe("other");
    }
}
