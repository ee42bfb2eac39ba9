using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>Places such as <c>{0}</c> in texts: what is none stays as it is.</summary>
public sealed class RoleLocalizerPlacesTests
{
    private static readonly object[] Letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

    [Theory]
    [InlineData("{0}", "a")]
    [InlineData("{9}", "j")]
    [InlineData("x{0}{1}y{2}", "xabyc")]
    [InlineData("{0,3}|{1,-3}|", "  a|b  |")]
    [InlineData("{}", "{}")]
    [InlineData("{", "{")]
    [InlineData("{1", "{1")]
    [InlineData("{12", "{12")]
    [InlineData("{a}", "{a}")]
    [InlineData("{{0}}", "{0}")]
    [InlineData("}", "}")]
    public void Item_WithArguments_FillsPlacesAlone(string text, string expected)
    {
        using ServiceProvider services = Container.Build(
            collection => collection.AddExecRoles(options => options.AddTexts("fr", Example.Texts(("cio.title", text)))));
        using CultureScope scope = new("en-US", "fr");

        services.GetRequiredService<IStringLocalizer<Role>>()["cio.title", Letters].Value.ShouldBe(expected);
    }
}
