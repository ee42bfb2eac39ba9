namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>Areas that several roles name, some of them after texts were put over them.</summary>
public sealed class AreaTests
{
    [Fact]
    public void AddRole_AreaOfAnEarlierRoleWhoseTextsChanged_HasTheNewTexts()
    {
        RoleCatalog catalog = Container.Catalog(options => options
            .AddRole(Example.Role("head-of-payroll"))
            .AddTexts("fr", Example.Texts(("areas.payroll", "Paie")))
            .AddRole(Example.Role("payroll-clerk")));

        catalog["payroll-clerk"].Responsibilities[0].Area.Name.In("fr").ShouldBe("Paie");
    }

    [Fact]
    public void AddRole_TwoUnequalAreasWithOneId_IsRefusedAlthoughOneIsKnown() =>
        Container.Failures(options => options.AddRole(HasTwoUnequalAreas())).ShouldHaveSingleItem().ShouldContain("'profit'");

    [Fact]
    public void AddRole_Refused_ItsBoundaryAndItsTextsAreNotCalledUnknown() =>
        Container.Failures(options => options
            .AddRole(HasTwoUnequalAreas())
            .AddBoundary(new Boundary("cio", "head-of-payroll", new LocalizedText(("en", "One pays."))))
            .AddTexts("fr", Example.Texts(("head-of-payroll.title", "Paie")))).ShouldHaveSingleItem().ShouldContain("'profit'");

    [Fact]
    public void AddCatalog_AreaThatNoRoleNames_IsAdded()
    {
        const string Members = """ "areas": [ { "id": "fleet", "name": { "en": "Fleet" } } ]""";

        RoleCatalog catalog = Container.Catalog(options => options.AddCatalog(() => Example.Document("", Members)));

        catalog.Areas.ShouldBe([.. Roles.All.Areas, new ResponsibilityArea("fleet", new LocalizedText(("en", "Fleet")))], ignoreOrder: true);
    }

    private static Role HasTwoUnequalAreas()
    {
        ResponsibilityArea other = new("profit", new LocalizedText(("en", "Winnings")));
        Role model = Example.Role("head-of-payroll", area: Areas.Profit);
        return new Role(
            model.Id,
            model.Title,
            model.Mandate,
            model.Focus,
            [.. model.Responsibilities, new Responsibility("bonus", other, new LocalizedText(("en", "Pays a bonus.")))]);
    }
}
