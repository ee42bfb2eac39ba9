using System.Text;
using ExecRoles.Json;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>Title forms, codes, boundaries and sources where a catalog is put over another.</summary>
public sealed class CatalogMergeTests
{
    private const string PayrollAndCio = """ "boundaries": [ { "roles": [ "head-of-payroll", "cio" ], "statement": { "en": "One pays." }, "sources": [ { "scheme": "web" } ] } ]""";

    private static readonly string Payroll = Example.RoleJson("head-of-payroll", "Head of Payroll", "leadership");

    [Fact]
    public void Catalog_WithBoundaries_AddsThemToTheBuiltInOnes()
    {
        RoleCatalog catalog = Container.Catalog(options => options.AddCatalog(() => Example.Document(Payroll, PayrollAndCio)));

        catalog.Compare("cio", "head-of-payroll").Boundary.ShouldBe(
            new Boundary("cio", "head-of-payroll", new LocalizedText(("en", "One pays.")), [new Source("web")]));
        catalog.Boundaries.ShouldBe([.. Roles.All.Boundaries, catalog.Compare("cio", "head-of-payroll").Boundary!]);
    }

    [Fact]
    public void Catalog_WithBoundaryOfABuiltInPair_TakesItsPlace()
    {
        RoleCatalog catalog = Container.Catalog(options => options.AddCatalog(() => Example.Document(
            "", """ "boundaries": [ { "roles": [ "cto", "cio" ], "statement": { "en": "One builds." } } ]""")));

        catalog.Compare("cio", "cto").Boundary.ShouldNotBeNull().Statement.ShouldBe(new LocalizedText(("en", "One builds.")));
        catalog.Boundaries.Count.ShouldBe(Roles.All.Boundaries.Count);
    }

    [Fact]
    public void Catalog_WithoutBoundaries_LeavesThem() =>
        Container.Catalog(options => options.AddCatalog(() => Example.Document(Payroll))).Boundaries.ShouldBe(Roles.All.Boundaries);

    [Fact]
    public void Catalog_OwnRoleInThePlaceOfABuiltInOne_KeepsItsBoundaries() =>
        Container.Catalog(options => options.AddCatalog(() => Example.Document(
                $"{Example.RoleJson("cto", "Our CTO", "leadership")}, {Example.RoleJson("cio", "Our CIO", "leadership")}"))).Boundaries
            .ShouldBe(Roles.All.Boundaries, ignoreOrder: true);

    [Fact]
    public void Catalog_SecondOne_KeepsTheBoundariesAndTextsOfTheFirst()
    {
        RoleCatalog catalog = Container.Catalog(options => options
            .AddCatalog(() => Example.Document(Payroll, PayrollAndCio))
            .AddTexts("fr", Example.Texts(("boundaries.cio.cto", "L'un gère.")))
            .AddCatalog(() => Example.Document(Example.RoleJson("head-of-travel", "Head of Travel", "leadership"))));

        catalog.Compare("cio", "head-of-payroll").Boundary.ShouldNotBeNull().Sources.ShouldBe([new Source("web")]);
        catalog.Compare("cio", "cto").Boundary.ShouldNotBeNull().Statement.In("fr").ShouldBe("L'un gère.");
    }

    [Fact]
    public void Catalog_ThatRedefinesAreas_LeavesTitleFormsCodesAndSources()
    {
        string areas = string.Join(", ", Areas.All.Select(area => $$"""{ "id": "{{area.Id}}", "name": { "en": "other" } }"""));

        RoleCatalog catalog = Container.Catalog(options => options.AddCatalog(() => Example.Document("", $"\"areas\": [ {areas} ]")));

        catalog.Select(role => role.TitleForms).ShouldBe(Roles.All.Select(role => role.TitleForms));
        catalog.SelectMany(role => role.Codes).ShouldBe(Roles.All.SelectMany(role => role.Codes));
        catalog.Select(role => role.VendorRelationship).ShouldBe(Roles.All.Select(role => role.VendorRelationship));
        catalog.SelectMany(role => role.Responsibilities).Select(given => given.Sources).ShouldBe(Roles.All.SelectMany(role => role.Responsibilities).Select(given => given.Sources));
        catalog.SelectMany(role => role.Responsibilities).ShouldAllBe(given => given.Area.Name.In("de") == "other");
        catalog.Boundaries.ShouldBe(Roles.All.Boundaries);
    }

    [Fact]
    public void Catalog_SavedByALibrary_IsMergedAsItWas()
    {
        RoleCatalog saved = Roles.All.WithTexts("fr", Example.Texts(("cio.title.neutral", "Direction informatique"), ("boundaries.cio.cto", "L'un gère.")));

        Container.Catalog(options => options.AddCatalog(() => new MemoryStream(Encoding.UTF8.GetBytes(RoleCatalogJson.ToJson(saved))))).ShouldBe(saved);
    }
}
