using System.Globalization;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed class RoleRenderingTests
{
    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_AnyRoleAndTag_EqualThoseOfItsDescription(string format)
    {
        Format shown = Format.ByName[format];

        Prop.ForAll(ModelGenerators.Roles.ToArbitrary(), PropertyGenerators.AnyTags.ToArbitrary(), (role, tag) =>
            shown.Role(role, tag).ShouldBe(shown.Description(new RoleDescription(role), tag))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_AnyCulture_AreThoseOfItsName(string format)
    {
        Format shown = Format.ByName[format];

        CultureInfo.GetCultures(CultureTypes.AllCultures)
            .Where(culture => shown.RoleInCulture(Roles.Cto, culture) != shown.Role(Roles.Cto, culture.Name)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullRole_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Role(null!, "en")).Message
            .ShouldBe("Value cannot be null. (Parameter 'role')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullRoleInCulture_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].RoleInCulture(null!, CultureInfo.InvariantCulture)).Message
            .ShouldBe("Value cannot be null. (Parameter 'role')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullTag_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Role(Roles.Cio, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'languageTag')");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Renderings_NullCulture_IsRefused(string format) =>
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].RoleInCulture(Roles.Cio, null!)).Message
            .ShouldBe("Value cannot be null. (Parameter 'culture')");
}
