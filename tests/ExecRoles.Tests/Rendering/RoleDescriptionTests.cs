using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

public sealed class RoleDescriptionTests
{
    private static readonly RoleDescription Description = new(OwnRole.Make("payroll-lead"));

    public static TheoryData<RoleDescription?> Others { get; } =
    [
        null,
        new RoleDescription(OwnRole.Make("payroll-lead", mandate: "Other.")),
        new RoleDescription(Roles.Cio),
        new RoleCatalog(Description.Role).WithTexts("en", new Dictionary<string, string> { ["words.scope"] = "Range" }).Describe("payroll-lead"),
    ];

    [Fact]
    public void Constructor_Null_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => new RoleDescription(null!)).Message.ShouldBe("Value cannot be null. (Parameter 'role')");

    [Fact]
    public void Role_Given_IsTheSame() => new RoleDescription(Roles.Cto).Role.ShouldBeSameAs(Roles.Cto);

    [Fact]
    public void Equals_EqualRoles_IsTrue() => Description.Equals(new RoleDescription(OwnRole.Make("payroll-lead"))).ShouldBeTrue();

    [Fact]
    public void Equals_EqualRolesAsObject_IsTrue() => Description.Equals((object)new RoleDescription(OwnRole.Make("payroll-lead"))).ShouldBeTrue();

    [Fact]
    public void Equals_ThatOfACatalogWithBuiltInWords_IsTrue() => Description.Equals(new RoleCatalog(Description.Role).Describe("payroll-lead")).ShouldBeTrue();

    [Fact]
    public void Equality_EqualRoles_IsTrue() => (Description == new RoleDescription(Description.Role)).ShouldBeTrue();

    [Fact]
    public void Inequality_EqualRoles_IsFalse() => (Description != new RoleDescription(Description.Role)).ShouldBeFalse();

    [Fact]
    public void Equality_BothNull_IsTrue() => ((RoleDescription?)null == null).ShouldBeTrue();

    [Fact]
    public void Equality_LeftIsNull_IsFalse() => (null == Description).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Others))]
    public void Equals_Other_IsFalse(RoleDescription? other) => Description.Equals(other).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Others))]
    public void Inequality_Other_IsTrue(RoleDescription? other) => (Description != other).ShouldBeTrue();

    [Fact]
    public void Equals_OtherType_IsFalse() => Description.Equals("payroll-lead").ShouldBeFalse();

    [Fact]
    public void GetHashCode_EqualRoles_IsTheSame() =>
        Description.GetHashCode().ShouldBe(new RoleDescription(OwnRole.Make("payroll-lead")).GetHashCode());

    [Fact]
    public void ToString_Always_IsTheIdOfTheRole() => Description.ToString().ShouldBe("payroll-lead");
}
