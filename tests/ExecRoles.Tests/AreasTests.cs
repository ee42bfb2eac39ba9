namespace ExecRoles.Tests;

public sealed class AreasTests
{
    public static TheoryData<string> Ids { get; } = new(Areas.All.Select(area => area.Id));

    [Fact]
    public void All_Always_HasTheAreasInTheirOrder() =>
        Areas.All.Select(area => area.Id)
            .ShouldBe(["infrastructure", "operations", "efficiency", "users", "profit", "strategy", "leadership", "product", "portfolio", "finance", "security", "data", "market", "people", "governance", "stakeholders"]);

    [Fact]
    public void All_Always_HasEachAreaPropertyOnce() =>
        Areas.All.ShouldBe(
            typeof(Areas).GetProperties().Where(property => property.PropertyType == typeof(ResponsibilityArea))
                .Select(property => (ResponsibilityArea)property.GetValue(null)!),
            ignoreOrder: true);

    [Fact]
    public void All_ReadTwice_IsTheSameInstance() => Areas.All.ShouldBeSameAs(Areas.All);

    [Fact]
    public void All_Always_CannotBeCastToAnythingMutable() =>
        (Areas.All is System.Collections.IList or ICollection<ResponsibilityArea>).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Property_NamedAsTheId_IsTheSameInstanceOnEveryAccess(string id)
    {
        System.Reflection.PropertyInfo property = typeof(Areas).GetProperties()
            .Single(property => property.Name.Equals(id.Replace("-", ""), StringComparison.OrdinalIgnoreCase));

        property.GetValue(null).ShouldBeSameAs(Areas.All.Single(area => area.Id == id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void All_EachArea_HasNameAndDescriptionInBothLanguages(string id)
    {
        ResponsibilityArea area = Areas.All.Single(area => area.Id == id);

        area.Name.Languages.Concat(area.Description!.Languages).ShouldBe(["en", "de", "en", "de"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void All_EachArea_IsUsedByARole(string id) => Roles.All.WhereResponsibilityIn(id).ShouldNotBeEmpty();

    [Fact]
    public void All_RolesUseThem_AsTheSameInstances() =>
        Roles.All.SelectMany(role => role.Responsibilities).Select(responsibility => responsibility.Area)
            .ShouldAllBe(area => Areas.All.Any(known => ReferenceEquals(known, area)));
}
