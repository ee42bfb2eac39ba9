using System.ComponentModel;
using System.Globalization;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Model;

public sealed class RoleIdTypeConverterTests
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(RoleId));

    [Theory]
    [InlineData(typeof(string), true)]
    [InlineData(typeof(int), false)]
    [InlineData(typeof(object), false)]
    public void CanConvertFrom_Type_IsTrueForStrings(Type type, bool expected) => Converter.CanConvertFrom(type).ShouldBe(expected);

    [Theory]
    [InlineData(typeof(string), true)]
    [InlineData(typeof(int), false)]
    public void CanConvertTo_Type_IsTrueForStrings(Type type, bool expected) => Converter.CanConvertTo(type).ShouldBe(expected);

    [Fact]
    public void ConvertFrom_String_GivesTheId() => Converter.ConvertFromInvariantString("cio").ShouldBe(OwnRole.Id("cio"));

    [Fact]
    public void ConvertFrom_StringInAnyCulture_GivesTheId() =>
        Converter.ConvertFrom(null, CultureInfo.GetCultureInfo("tr-TR"), "cio").ShouldBe(OwnRole.Id("cio"));

    [Fact]
    public void ConvertTo_String_GivesTheString()
    {
        using CultureScope scope = new("tr-TR");

        Converter.ConvertToString(OwnRole.Id("cio")).ShouldBe("cio");
    }

    [Fact]
    public void ConvertFrom_EachRoleId_GoesRoundTrip() =>
        Roles.All.Select(static role => role.Id)
            .ShouldAllBe(static id => id.Equals(Converter.ConvertFromInvariantString(Converter.ConvertToInvariantString(id)!)));

    [Fact]
    public void ConvertFrom_EmptyString_GivesNoId() => Converter.ConvertFromInvariantString("").ShouldBeNull();

    [Fact]
    public void ConvertFrom_BadString_Throws() =>
        Should.Throw<FormatException>(() => Converter.ConvertFromInvariantString("CIO")).Message.ShouldBe(
            "'CIO' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + "beginning with a letter, such as 'head-of-payroll'. Did you mean 'cio'?");

    [Theory]
    [InlineData(42)]
    [InlineData(null)]
    public void ConvertFrom_NoString_Throws(object? value) => Should.Throw<NotSupportedException>(() => Converter.ConvertFrom(value!));

    [Theory]
    [InlineData("cio", true)]
    [InlineData("CIO", false)]
    [InlineData("areas", false)]
    [InlineData("", false)]
    [InlineData(42, false)]
    [InlineData(null, false)]
    public void IsValid_Value_IsWhetherItIsAnId(object? value, bool expected) => Converter.IsValid(value!).ShouldBe(expected);

    [Fact]
    public void IsValid_RoleId_IsTrue() => Converter.IsValid(OwnRole.Id("cio")).ShouldBeTrue();
}
