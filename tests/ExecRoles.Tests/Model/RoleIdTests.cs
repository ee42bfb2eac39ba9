using System.Reflection;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Model;

public sealed class RoleIdTests : EqualityContract<RoleId>
{
    [Fact]
    public void Value_OfId_IsTheString() => Make().Value.ShouldBe("head-of-payroll");

    [Fact]
    public void ToString_OfId_IsTheString() => Make().ToString().ShouldBe("head-of-payroll");

    [Fact]
    public void Constructors_OfId_AreNotPublic() => typeof(RoleId).GetConstructors().ShouldBeEmpty();

    [Fact]
    public void Conversions_OfId_AreToStringsAlone() =>
        typeof(RoleId).GetMethods(BindingFlags.Static | BindingFlags.Public).Where(static method => method.Name is "op_Implicit" or "op_Explicit")
            .Select(static method => method.ReturnType).ShouldBe([typeof(string)]);

    [Fact]
    public void Conversion_ToString_IsTheString()
    {
        string text = Make();

        text.ShouldBe("head-of-payroll");
    }

    [Fact]
    public void Conversion_OfNull_IsNull()
    {
        string? text = (RoleId?)null;

        text.ShouldBeNull();
    }

    [Fact]
    public void Conversion_WhereAStringIsTaken_FindsTheRole() => Roles.All[OwnRole.Id("cio")].ShouldBeSameAs(Roles.Cio);

    [Theory]
    [InlineData("cio", "cto", -1)]
    [InlineData("cto", "cio", 1)]
    [InlineData("cio", "cio", 0)]
    [InlineData("cio", "cio-x", -1)]
    [InlineData("a-b", "a1", -1)]
    [InlineData("a-b", "ab", -1)]
    [InlineData("a9", "aa", -1)]
    [InlineData("ch", "d", -1)]
    public void CompareTo_TwoIds_IsOrdinal(string left, string right, int sign) =>
        Math.Sign(OwnRole.Id(left).CompareTo(OwnRole.Id(right))).ShouldBe(sign);

    [Theory]
    [InlineData("cs-CZ")]
    [InlineData("da-DK")]
    [InlineData("en-GB")]
    public void CompareTo_AnyCulture_IsOrdinal(string culture)
    {
        using CultureScope scope = new(culture);

        OwnRole.Id("chief").CompareTo(OwnRole.Id("d")).ShouldBeLessThan(0);
        OwnRole.Id("aa").CompareTo(OwnRole.Id("b")).ShouldBeLessThan(0);
    }

    [Fact]
    public void CompareTo_Null_ComesAfter() => Make().CompareTo(null).ShouldBeGreaterThan(0);

    [Fact]
    public void CompareTo_IdAsObject_IsOrdinal() => ((IComparable)Make()).CompareTo(OwnRole.Id("cio")).ShouldBeGreaterThan(0);

    [Fact]
    public void CompareTo_NullAsObject_ComesAfter() => ((IComparable)Make()).CompareTo(null).ShouldBeGreaterThan(0);

    [Fact]
    public void CompareTo_OtherType_Throws() =>
        Should.Throw<ArgumentException>(() => ((IComparable)Make()).CompareTo("cio")).Message.ShouldBe(
            "A role id cannot be compared with a System.String. Give another role id. (Parameter 'obj')");

    [Fact]
    public void Sort_OfIds_IsOrdinalWithNullFirst()
    {
        List<RoleId?> ids = [OwnRole.Id("cto"), null, OwnRole.Id("cio-x"), OwnRole.Id("cio")];

        ids.Sort();

        ids.Select(static id => id?.Value).ShouldBe([null, "cio", "cio-x", "cto"]);
    }

    [Theory]
    [InlineData("cio", "cto", true, true, false, false)]
    [InlineData("cto", "cio", false, false, true, true)]
    [InlineData("cio", "cio", false, true, false, true)]
    [InlineData(null, "cio", true, true, false, false)]
    [InlineData("cio", null, false, false, true, true)]
    [InlineData(null, null, false, true, false, true)]
    public void Operators_OfOrder_PutNullFirst(string? leftId, string? rightId, bool isLess, bool isAtMost, bool isGreater, bool isAtLeast)
    {
        RoleId? left = leftId is null ? null : OwnRole.Id(leftId);
        RoleId? right = rightId is null ? null : OwnRole.Id(rightId);

        (left < right, left <= right, left > right, left >= right).ShouldBe((isLess, isAtMost, isGreater, isAtLeast));
    }

    [Fact]
    public void CompareTo_AnyTwoIds_AgreesWithEqualityAndTheStrings() =>
        Prop.ForAll(PropertyGenerators.Ids.ToArbitrary(), PropertyGenerators.Ids.ToArbitrary(), static (left, right) =>
        {
            int order = OwnRole.Id(left).CompareTo(OwnRole.Id(right));
            return Math.Sign(order) == Math.Sign(string.CompareOrdinal(left, right)) && order == 0 == OwnRole.Id(left).Equals(OwnRole.Id(right));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void GetHashCode_AsKey_FindsAnEqualId() =>
        new Dictionary<RoleId, string> { [OwnRole.Id("cio")] = "Ada" }[OwnRole.Id("cio")].ShouldBe("Ada");

    protected override RoleId Make() => OwnRole.Id("head-of-payroll");

    protected override IEnumerable<RoleId> MakeOthers() => [OwnRole.Id("head-of-pay"), OwnRole.Id("headofpayroll"), OwnRole.Id("head-of-payroll2")];
}
