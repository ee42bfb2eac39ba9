using System.Reflection;
using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests;

public sealed class RolesTests
{
    private static readonly PropertyInfo[] Properties = [.. typeof(Roles).GetProperties().Where(static property => property.PropertyType == typeof(Role))];

    [Fact]
    public void Properties_ReadTwice_AreTheSameInstances() =>
        Properties.ShouldAllBe(static property => ReferenceEquals(property.GetValue(null), property.GetValue(null)));

    [Fact]
    public void All_ReadTwice_IsTheSameInstance() => Roles.All.ShouldBeSameAs(Roles.All);

    [Fact]
    public void Properties_OfEachRole_AreNamedAsItsId() =>
        Properties.ShouldAllBe(static property => property.Name.Equals(((Role)property.GetValue(null)!).Id.Value.Replace("-", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void All_Always_HasTheRolesInTheirOrder() =>
        Roles.All.Select(static role => role.Id.Value).ShouldBe(
        [
            "ceo", "cfo", "coo", "chief-strategy-officer", "chief-supply-chain-officer", "cio", "cto", "ciso", "chief-data-officer",
            "chief-digital-officer", "caio", "chief-product-officer", "cmo", "chief-commercial-officer", "chief-communications-officer", "chro",
            "clo", "chief-compliance-officer", "chief-risk-officer", "chief-sustainability-officer",
        ]);

    [Fact]
    public void All_LookUp_GivesTheInstancesOfTheProperties() =>
        Properties.Select(static property => (Role)property.GetValue(null)!).ShouldAllBe(static role => ReferenceEquals(Roles.All[role.Id], role));

    [Fact]
    public void Compare_Two_ComparesThem() => Roles.Compare(Roles.Cio, Roles.Cto).Roles.ShouldBe([Roles.Cio, Roles.Cto]);

    [Fact]
    public void Compare_TwoAndOthers_ComparesAll()
    {
        Role third = OwnRole.Make("third");
        Role fourth = OwnRole.Make("fourth");

        Roles.Compare(Roles.Cio, Roles.Cto, third, fourth).Roles.ShouldBe([Roles.Cio, Roles.Cto, third, fourth]);
    }

    [Fact]
    public void Compare_Enumerable_EqualsComparingThemOneByOne() =>
        Roles.Compare((IEnumerable<Role>)[Roles.Cio, Roles.Cto]).ToText("de").ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto).ToText("de"));

    [Fact]
    public void Compare_Enumerable_IsReadOnce()
    {
        int reads = 0;

        Roles.Compare(Counted());

        reads.ShouldBe(1);

        IEnumerable<Role> Counted()
        {
            reads++;
            yield return Roles.Cio;
            yield return Roles.Cto;
        }
    }

    [Fact]
    public void Compare_FirstIsNull_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.Compare(null!, Roles.Cto)).Message.ShouldBe("Value cannot be null. (Parameter 'first')");

    [Fact]
    public void Compare_SecondIsNull_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.Compare(Roles.Cio, null!)).Message.ShouldBe("Value cannot be null. (Parameter 'second')");

    [Fact]
    public void Compare_OthersAreNull_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.Compare(Roles.Cio, Roles.Cto, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'others')");

    [Fact]
    public void Compare_NullAmongOthers_IsRefusedWithItsPlace() =>
        Should.Throw<ArgumentNullException>(() => Roles.Compare(Roles.Cio, Roles.Cto, Roles.Cio, null!)).Message
            .ShouldBe("Role 4 of 4 is null. Omit it or give a role. (Parameter 'others')");

    [Fact]
    public void Compare_NullEnumerable_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.Compare(null!)).Message.ShouldBe("Value cannot be null. (Parameter 'roles')");

    [Fact]
    public void Compare_NullInEnumerable_IsRefusedWithItsPlace() =>
        Should.Throw<ArgumentNullException>(() => Roles.Compare([null!, Roles.Cto])).Message
            .ShouldBe("Role 1 of 2 is null. Omit it or give a role. (Parameter 'roles')");

    [Fact]
    public void Compare_OneRole_IsRefusedWithItsId() =>
        Should.Throw<ArgumentException>(() => Roles.Compare([Roles.Cio])).Message
            .ShouldBe("A comparison takes two roles or more, but only 'cio' was given. (Parameter 'roles')");

    [Fact]
    public void Compare_NoRole_IsRefused() =>
        Should.Throw<ArgumentException>(() => Roles.Compare([])).Message
            .ShouldBe("A comparison takes two roles or more, but none was given. (Parameter 'roles')");

    [Fact]
    public void Describe_AnyRole_DescribesItInTheBuiltInWords()
    {
        Role own = OwnRole.Make("own");

        Roles.Describe(own).Role.ShouldBeSameAs(own);
        Roles.Describe(Roles.Cio).ToText("de").ShouldBe(Roles.All.Describe("cio").ToText("de"));
    }

    [Fact]
    public void Describe_Null_IsRefused() => Should.Throw<ArgumentNullException>(() => Roles.Describe(null!)).ParamName.ShouldBe("role");
}
