using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests;

public sealed class RolesTests
{
    [Fact]
    public void Cio_ReadTwice_IsTheSameInstance() => Roles.Cio.ShouldBeSameAs(Roles.Cio);

    [Fact]
    public void Cto_ReadTwice_IsTheSameInstance() => Roles.Cto.ShouldBeSameAs(Roles.Cto);

    [Fact]
    public void All_ReadTwice_IsTheSameInstance() => Roles.All.ShouldBeSameAs(Roles.All);

    [Fact]
    public void Cio_Id_IsCio() => Roles.Cio.Id.Value.ShouldBe("cio");

    [Fact]
    public void Cto_Id_IsCto() => Roles.Cto.Id.Value.ShouldBe("cto");

    [Fact]
    public void All_Always_HasEachRolePropertyOnce() =>
        Roles.All.ShouldBe(
            typeof(Roles).GetProperties().Where(property => property.PropertyType == typeof(Role)).Select(property => (Role)property.GetValue(null)!),
            ignoreOrder: true);

    [Fact]
    public void All_LookUp_GivesTheInstancesOfTheProperties() => Roles.All["cto"].ShouldBeSameAs(Roles.Cto);

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
        Roles.Compare(Roles.All.Where(role => role == Roles.Cio || role == Roles.Cto)).ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto));

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
            .ShouldBe("Role 4 of 4 is null. Leave it out or give a role. (Parameter 'others')");

    [Fact]
    public void Compare_NullEnumerable_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => Roles.Compare(null!)).Message.ShouldBe("Value cannot be null. (Parameter 'roles')");

    [Fact]
    public void Compare_NullInEnumerable_IsRefusedWithItsPlace() =>
        Should.Throw<ArgumentNullException>(() => Roles.Compare([null!, Roles.Cto])).Message
            .ShouldBe("Role 1 of 2 is null. Leave it out or give a role. (Parameter 'roles')");

    [Fact]
    public void Compare_OneRole_IsRefusedWithItsId() =>
        Should.Throw<ArgumentException>(() => Roles.Compare([Roles.Cio])).Message
            .ShouldBe("A comparison takes two roles or more, but only 'cio' was given. (Parameter 'roles')");

    [Fact]
    public void Compare_NoRole_IsRefused() =>
        Should.Throw<ArgumentException>(() => Roles.Compare([])).Message
            .ShouldBe("A comparison takes two roles or more, but none was given. (Parameter 'roles')");
}
