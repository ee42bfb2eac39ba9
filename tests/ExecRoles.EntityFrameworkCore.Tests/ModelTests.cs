using ExecRoles.EntityFrameworkCore.Tests.Databases;
using ExecRoles.EntityFrameworkCore.Tests.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ExecRoles.EntityFrameworkCore.Tests;

[Collection(StaffGroup.Name)]
public sealed class ModelTests(StaffDatabases databases)
{
    [Fact]
    public void UseExecRoles_OnSqlite_MakesTextColumns()
    {
        using StaffContext context = databases.Open(Provider.Sqlite);

        Columns(context, typeof(Position)).ShouldBe(["Id TEXT ascii 128", "Remark TEXT", "Seat TEXT ascii 32", "Title TEXT"]);
        Columns(context, typeof(Employee)).ShouldBe(
        [
            "Company TEXT ascii 128", "Deputizes TEXT ascii 128", "Former TEXT", "Id INTEGER", "Imported TEXT", "Name TEXT", "Role TEXT", "Style TEXT ascii 32",
        ]);
    }

    [PostgresFact]
    public void UseExecRoles_OnPostgres_LimitsAndSortsAsciiColumns()
    {
        using StaffContext context = databases.Open(Provider.Postgres);

        Columns(context, typeof(Position)).ShouldBe(
            ["Id character varying(128) ascii 128 C", "Remark text", "Seat character varying(32) ascii 32 C", "Title text"]);
        Columns(context, typeof(Employee)).ShouldBe(
        [
            "Company character varying(128) ascii 128 C", "Deputizes character varying(128) ascii 128 C", "Former text[]", "Id integer", "Imported text",
            "Name text", "Role character varying(128) C", "Style character varying(32) ascii 32 C",
        ]);
    }

    [PostgresFact]
    public void UseExecRoles_WhatTheApplicationConfigures_Wins()
    {
        using var context = new PayrollContext(databases.NewOptions<PayrollContext>(Provider.Postgres));

        Columns(context, typeof(Grade)).ShouldBe(["Also text[]", "Outcome character varying(32) ascii 32 C", "Role character varying(30) ascii 30 POSIX", "Style integer", "Year integer"]);
        Columns(context, typeof(Office)).ShouldBe(
            ["GradeRole character varying(30) POSIX", "GradeYear integer", "Head character varying(40) ascii 40 C"]);
        context.Model.FindEntityType(typeof(Grade))!.FindComplexProperty(nameof(Grade.Desk))!.ComplexType.FindProperty(nameof(Desk.Holder))!
            .GetColumnType().ShouldBe("character varying(128)");
    }

    [Theory]
    [InlineData(AspectOutcome.Partial, "partial")]
    [InlineData(CatalogChangeKind.Removed, "removed")]
    [InlineData(FocusOrientation.Both, "both")]
    [InlineData(MappingRelation.Exact, "exact")]
    [InlineData(SeatInTopManagement.Rarely, "rarely")]
    [InlineData(TitleGender.Feminine, "feminine")]
    [InlineData(TitleStyle.Colon, "colon")]
    [InlineData(VendorScope.Technology, "technology")]
    public void UseExecRoles_EachEnumeration_IsAWord<TEnum>(TEnum value, string word)
        where TEnum : struct, Enum
    {
        DbContextOptions options = new DbContextOptionsBuilder().UseSqlite().Options;
        using var context = new HolderContext<TEnum>(options);

        IProperty property = context.Model.FindEntityType(typeof(Holder<TEnum>))!.FindProperty(nameof(Holder<TEnum>.Value))!;

        property.GetTypeMapping().Converter!.ConvertToProvider(value).ShouldBe(word);
        property.GetTypeMapping().Converter!.ConvertFromProvider(word).ShouldBe(value);
        property.GetMaxLength().ShouldBe(32);
    }

    [Fact]
    public void UseExecRoles_Null_Throws() =>
        Should.Throw<ArgumentNullException>(() => ExecRolesModelConfigurationBuilderExtensions.UseExecRoles(null!)).ParamName.ShouldBe("configurationBuilder");

    [Fact]
    public void UseExecRoles_InMemory_StoresAndFinds()
    {
        DbContextOptions options = new DbContextOptionsBuilder().UseInMemoryDatabase(nameof(UseExecRoles_InMemory_StoresAndFinds)).Options;
        using var context = new StaffContext(options);
        StaffContext.Seed(context);

        context.Employees.Single(employee => employee.Role == RoleId.Parse("cio")).Name.ShouldBe("Ada");
    }

    private static IEnumerable<string> Columns(DbContext context, Type entity)
    {
        IModel model = context.GetService<IDesignTimeModel>().Model;
        return model.FindEntityType(entity)!.GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property =>
            $"{property.Name} {property.GetColumnType()}{(property.IsUnicode() == false ? " ascii" : "")} {property.GetMaxLength()} {property.GetCollation()}"
                .TrimEnd().Replace("  ", " "));
    }
}
