using System.Reflection;

namespace ExecRoles.Tests;

public sealed class AreasTests
{
    private static readonly PropertyInfo[] Properties =
        [.. typeof(Areas).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static property => property.PropertyType == typeof(ResponsibilityArea))];

    // This order is that of every page: what the company is for, what it makes, what keeps it running, whom it answers to.
    [Fact]
    public void All_OfAreas_AreInTheirFixedOrder() =>
        Areas.All.Select(static area => area.Id).ShouldBe(
        [
            "strategy", "leadership", "profit", "finance", "market", "sales", "product", "portfolio",
            "digitalization", "data", "artificial-intelligence", "infrastructure", "operations", "supply-chain", "efficiency", "security",
            "people", "users", "communications", "stakeholders", "legal", "governance", "risk", "sustainability",
        ]);

    [Fact]
    public void All_OfAreas_AreTheProperties() =>
        Areas.All.ShouldBe(Properties.Select(static property => (ResponsibilityArea)property.GetValue(null)!), ignoreOrder: true);

    [Fact]
    public void All_ReadTwice_IsTheSameInstance() => Areas.All.ShouldBeSameAs(Areas.All);

    [Fact]
    public void All_OfAreas_CannotBeCastToSomethingMutable() => Areas.All.ShouldNotBeAssignableTo<ICollection<ResponsibilityArea>>();

    [Fact]
    public void Property_OfEachArea_IsNamedAsItsId() =>
        Properties.ShouldAllBe(static property => property.Name.Equals(((ResponsibilityArea)property.GetValue(null)!).Id.Replace("-", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Property_OfEachArea_IsTheSameInstanceEachTime() =>
        Properties.ShouldAllBe(static property => Areas.All.Any(area => ReferenceEquals(area, property.GetValue(null))));

    [Fact]
    public void NameAndDescription_OfEachArea_AreInBothLanguages() =>
        Areas.All.SelectMany(static area => new[] { area.Name, area.Description! }).ShouldAllBe(static text => text.Languages.Take(2).SequenceEqual(new[] { "en", "de" }));

    [Fact]
    public void Area_OfEachResponsibility_IsABuiltInOne() =>
        Roles.All.SelectMany(static role => role.Responsibilities).ShouldAllBe(static given => Areas.All.Any(area => ReferenceEquals(area, given.Area)));

    [Fact]
    public void EachArea_OfAll_IsUsedByARole() => Areas.All.ShouldAllBe(static area => Roles.All.Any(role => role.ResponsibilitiesIn(area.Id).Count > 0));
}
