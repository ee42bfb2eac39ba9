using System.Reflection;

namespace ExecRoles.Tests.Model;

public sealed class AreasTests
{
    private static readonly PropertyInfo[] Properties =
        [.. typeof(Areas).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static property => property.PropertyType == typeof(ResponsibilityArea))];

    [Fact]
    public void All_OfAreas_AreThePropertiesInTheirOrder() =>
        Areas.All.ShouldBe(Properties.OrderBy(static property => property.MetadataToken).Select(static property => property.GetValue(null)));

    [Fact]
    public void Property_OfEachArea_IsNamedAsItsId() =>
        Properties.ShouldAllBe(static property => property.Name.Equals(((ResponsibilityArea)property.GetValue(null)!).Id, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Property_ReadTwice_IsTheSameArea() =>
        Properties.ShouldAllBe(static property => ReferenceEquals(property.GetValue(null), property.GetValue(null)));

    [Fact]
    public void Property_OfEachArea_IsTheOneInAll() =>
        Properties.ShouldAllBe(static property => Areas.All.Any(area => ReferenceEquals(area, property.GetValue(null))));

    [Fact]
    public void Ids_OfAreas_AreDifferent() => Areas.All.Select(static area => area.Id).Distinct().Count().ShouldBe(Areas.All.Count);

    [Fact]
    public void Descriptions_OfAreas_ArePresent() => Areas.All.ShouldAllBe(static area => area.Description != null);

    [Fact]
    public void All_OfAreas_CannotBeCastToSomethingMutable() => Areas.All.ShouldNotBeAssignableTo<ICollection<ResponsibilityArea>>();

    [Fact]
    public void Areas_OfEachRole_AreBuiltInOnes() =>
        Roles.All.SelectMany(static role => role.Responsibilities).ShouldAllBe(static given => Areas.All.Any(area => ReferenceEquals(area, given.Area)));

    [Fact]
    public void EachArea_OfAll_IsUsedByARole() => Areas.All.ShouldAllBe(static area => Roles.All.WhereResponsibilityIn(area).Count > 0);
}
