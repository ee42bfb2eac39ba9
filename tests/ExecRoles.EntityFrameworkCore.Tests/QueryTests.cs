using ExecRoles.EntityFrameworkCore.Tests.Databases;
using ExecRoles.EntityFrameworkCore.Tests.Staff;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.EntityFrameworkCore.Tests;

/// <summary>Queries that use ids run in the database: EF Core throws where one does not translate.</summary>
[Collection(StaffGroup.Name)]
public sealed class QueryTests(StaffDatabases databases)
{
    private static readonly RoleId Cio = RoleId.Parse("cio");
    private static readonly RoleId Cto = RoleId.Parse("cto");

    [Theory, SqliteData, PostgresData]
    public void Find_ById_ReadsThePosition(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        context.Positions.Find(Cio).ShouldNotBeNull().Title.ShouldBe(Roles.Cio.Title);
        context.Positions.Find(RoleId.Parse("nobody")).ShouldBeNull();
    }

    [Theory, SqliteData, PostgresData]
    public void Where_EqualToId_FindsTheRows(Provider provider) =>
        Names(provider, staff => staff.Where(employee => employee.Role == Cto)).ShouldBe("Bo Cy");

    [Theory, SqliteData, PostgresData]
    public void Where_EqualToText_FindsTheRows(Provider provider)
    {
        string role = Roles.Cto.Id;

        Names(provider, staff => staff.Where(employee => employee.Role == role)).ShouldBe("Bo Cy");
        Names(provider, staff => staff.Where(employee => employee.Role == "cto")).ShouldBe("Bo Cy");
        Names(provider, staff => staff.Where(employee => employee.Role == RoleId.Parse(role))).ShouldBe("Bo Cy");
    }

    [Theory, SqliteData, PostgresData]
    public void Where_EqualToColumn_FindsTheRows(Provider provider)
    {
        Names(provider, staff => staff.Where(employee => employee.Role == employee.Imported)).ShouldBe("Ada");
        Names(provider, staff => staff.Where(employee => employee.Deputizes == employee.Imported && employee.Imported != null)).ShouldBe("Bo");
    }

    [Theory, SqliteData, PostgresData]
    public void Where_Null_FindsTheRowsWithout(Provider provider)
    {
        Names(provider, staff => staff.Where(employee => employee.Deputizes != null)).ShouldBe("Bo");
        Names(provider, staff => staff.Where(employee => employee.Deputizes != Cio)).ShouldBe("Ada Cy Di Ed");
    }

    [Theory, SqliteData, PostgresData]
    public void Where_ContainedInIds_FindsTheRows(Provider provider)
    {
        RoleId[] array = [Cio, Cto];
        List<RoleId> none = [];

        Names(provider, staff => staff.Where(employee => array.Contains(employee.Role))).ShouldBe("Ada Bo Cy");
        Names(provider, staff => staff.Where(employee => new List<RoleId> { Cio }.Contains(employee.Role))).ShouldBe("Ada");
        Names(provider, staff => staff.Where(employee => none.Contains(employee.Role))).ShouldBe("");
        Names(provider, staff => staff.Where(employee => !array.Contains(employee.Deputizes!))).ShouldBe("Ada Cy Di Ed");
    }

    [Theory, SqliteData, PostgresData]
    public void Where_ContainedInTexts_FindsTheRows(Provider provider)
    {
        string[] roles = [.. Roles.All.Select(role => role.Id)];

        Names(provider, staff => staff.Where(employee => roles.Contains((string)employee.Role))).ShouldBe("Ada Bo Cy");
    }

    [Theory, SqliteData, PostgresData]
    public void Where_BeginningOfText_FindsTheRows(Provider provider) =>
        Names(provider, staff => staff.Where(employee => ((string)employee.Role).StartsWith("chief-"))).ShouldBe("Di");

    [Theory, SqliteData, PostgresData]
    public void Where_ListContainsId_FindsTheRows(Provider provider)
    {
        Names(provider, staff => staff.Where(employee => employee.Former.Contains(Cio))).ShouldBe("Bo");
        Names(provider, staff => staff.Where(employee => employee.Former.Count == 1)).ShouldBe("Di");
        Names(provider, staff => staff.Where(employee => employee.Former.Any(role => role == Cto))).ShouldBe("Di");
    }

    [Theory, SqliteData, PostgresData]
    public void Where_ThroughNavigation_FindsTheRows(Provider provider)
    {
        Names(provider, staff => staff.Where(employee => employee.Position!.Id == Cio)).ShouldBe("Ada");
        Names(provider, staff => staff.Where(employee => employee.Position!.Seat == SeatInTopManagement.Usually)).ShouldBe("Ada Bo Cy");
    }

    [Theory, SqliteData, PostgresData]
    public void Where_FormOrStyle_FindsTheRows(Provider provider)
    {
        Names(provider, staff => staff.Where(employee => employee.Company == CompanyForm.StockCorporation)).ShouldBe("Ada");
        Names(provider, staff => staff.Where(employee => employee.Style == TitleStyle.Colon)).ShouldBe("Ada");
        Names(provider, staff => staff.Where(employee => employee.Style == null)).ShouldBe("Bo Cy Di Ed");
    }

    [Theory, SqliteData, PostgresData]
    public void Join_OnIds_FindsThePairs(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        var pairs = context.Employees
            .Join(context.Positions, employee => employee.Deputizes, position => position.Id, (employee, position) => new { employee.Name, position.Id, position.Title })
            .ToList();

        pairs.ShouldHaveSingleItem().ShouldBe(new { Name = "Bo", Id = Cio, Roles.Cio.Title });
    }

    [Theory, SqliteData, PostgresData]
    public void Join_OnIdAndText_FindsThePairs(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        context.Employees
            .Join(context.Positions, employee => employee.Imported, position => (string)position.Id, (employee, position) => employee.Name)
            .Order().ToList().ShouldBe(["Ada", "Bo"]);
    }

    [Theory, SqliteData, PostgresData]
    public void GroupBy_Id_CountsTheRows(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        var counts = context.Employees.GroupBy(employee => employee.Role)
            .Select(group => new { Role = group.Key, Count = group.Count() })
            .OrderByDescending(row => row.Count).ThenBy(row => row.Role).ToList();

        string.Join(' ', counts.Select(row => $"{row.Role}:{row.Count}")).ShouldBe("cto:2 chief-econ:1 chiefdriver:1 cio:1");
        context.Employees.ToLookup(employee => employee.Role)[Cto].Count().ShouldBe(2);
    }

    [Theory, SqliteData, PostgresData]
    public void OrderBy_Id_IsTheOrderOfIds(Provider provider)
    {
        using StaffContext context = databases.Open(provider);
        List<RoleId> ids = context.Positions.Select(position => position.Id).ToList();

        context.Positions.OrderBy(position => position.Id).Select(position => position.Id).ToList().ShouldBe(ids.Order());
        context.Positions.OrderByDescending(position => position.Id).Select(position => position.Id).ToList().ShouldBe(ids.OrderDescending());
        context.Employees.OrderBy(employee => employee.Role).First().Name.ShouldBe("Di");
        context.Positions.Min(position => position.Id).ShouldBe(ids.Min());
        context.Positions.Max(position => position.Id).ShouldBe(ids.Max());
    }

    [PostgresFact]
    public void OrderBy_OtherColumn_IsThatOfALanguage()
    {
        using StaffContext context = databases.Open(Provider.Postgres);

        // Otherwise the test before this one would prove nothing.
        context.Database.SqlQuery<string>($"""SELECT x AS "Value" FROM (VALUES ('chief-econ'), ('chiefdriver')) AS v(x) ORDER BY x""").ToList()
            .ShouldBe(["chiefdriver", "chief-econ"]);
    }

    [Theory, SqliteData, PostgresData]
    public void Select_IdsAndTexts_ReadsThem(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        context.Employees.Where(employee => employee.Name == "Bo").Select(employee => employee.Former).Single()
            .ShouldBe([Cio, RoleId.Parse("chief-econ")]);
        context.Employees.Select(employee => employee.Company).Distinct().Count().ShouldBe(3);
        context.Positions.Select(position => position.Title).ToList().ShouldContain(Roles.Cto.Title);
        context.Positions.Where(position => position.Id == "chiefdriver").Select(position => position.Title.DefaultLanguage).Single().ShouldBe("de");
    }

    [Theory, SqliteData, PostgresData]
    public void Where_Text_ComparesTheWholeText(Provider provider)
    {
        using StaffContext context = databases.Open(provider);
        LocalizedText other = new(("fr", "Cheffe \"des\" chauffeurs"), ("de", "Cheffahrerin"));

        context.Positions.Single(position => position.Title == Roles.Cio.Title).Id.ShouldBe(Cio);
        context.Positions.Count(position => position.Title == other).ShouldBe(0);
    }

    [Theory, SqliteData, PostgresData]
    public void Where_PartOfText_FindsWords(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        context.Positions.Single(position => ((string)(object)position.Remark!).Contains("R&D <new>")).Id.Value.ShouldBe("chief-econ");
    }

    [Theory, SqliteData, PostgresData]
    public void FromSql_WithAnId_FindsTheRow(Provider provider)
    {
        using StaffContext context = databases.Open(provider);

        context.Positions.FromSql($"""SELECT * FROM "Positions" WHERE "Id" = {Cio.Value}""").Single().Title.ShouldBe(Roles.Cio.Title);
    }

    private string Names(Provider provider, Func<IQueryable<Employee>, IQueryable<Employee>> query)
    {
        using StaffContext context = databases.Open(provider);
        return string.Join(' ', query(context.Employees).Select(employee => employee.Name).OrderBy(name => name).ToList());
    }
}
