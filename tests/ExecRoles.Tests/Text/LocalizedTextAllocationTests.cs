using System.Globalization;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

public sealed class LocalizedTextAllocationTests
{
    private static readonly LocalizedText Text = Roles.Cio.Title;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("DE_at.UTF-8")]
    [InlineData("fr")]
    [InlineData("")]
    public void In_Tag_AllocatesNothing(string tag) => Allocations.Of(() => Text.In(tag)).ShouldBe(0);

    [Theory]
    [InlineData("en")]
    [InlineData("de-CH-1996")]
    [InlineData("fr")]
    public void Resolve_Tag_AllocatesNothing(string tag) => Allocations.Of(() => Text.Resolve(tag)).ShouldBe(0);

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-AT")]
    [InlineData("fr-FR")]
    public void In_Culture_AllocatesNothing(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);

        Allocations.Of(() => Text.In(culture)).ShouldBe(0);
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-AT")]
    [InlineData("fr-FR")]
    public void ToString_UICulture_AllocatesNothing(string name)
    {
        using CultureScope scope = new(name);

        Allocations.Of(() => Text.ToString()).ShouldBe(0);
    }

    [Fact]
    public void ToString_LanguageInFormat_AllocatesNothing() => Allocations.Of(() => Text.ToString("de", null)).ShouldBe(0);

    [Fact]
    public void GetHashCode_OfText_AllocatesNothing() => Allocations.Of(() => Text.GetHashCode()).ShouldBe(0);
}
