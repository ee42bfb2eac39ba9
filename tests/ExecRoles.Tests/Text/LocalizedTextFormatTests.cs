using System.Globalization;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

public sealed class LocalizedTextFormatTests
{
    private static readonly LocalizedText Text = new(("en", "Payroll"), ("de", "Entgeltabrechnung"), ("de-CH", "Lohnwesen"));

    [Theory]
    [InlineData("en-GB", "Payroll")]
    [InlineData("de-AT", "Entgeltabrechnung")]
    [InlineData("de-CH", "Lohnwesen")]
    [InlineData("fr-FR", "Payroll")]
    [InlineData("", "Payroll")]
    public void ToString_UICulture_GivesItsText(string uiCulture, string expected)
    {
        using CultureScope scope = new("fr-FR", uiCulture);

        Text.ToString().ShouldBe(expected);
    }

    [Fact]
    public void ToString_CurrentCultureOtherThanUICulture_DoesNotMatter()
    {
        using CultureScope scope = new("de-DE", "en-GB");

        Text.ToString().ShouldBe("Payroll");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    public void ToString_NoLanguageInFormat_GivesTheUICulture(string? format)
    {
        using CultureScope scope = new("fr-FR", "de-DE");

        Text.ToString(format, null).ShouldBe("Entgeltabrechnung");
    }

    [Theory]
    [InlineData("en", "Payroll")]
    [InlineData("de", "Entgeltabrechnung")]
    [InlineData("DE-ch", "Lohnwesen")]
    [InlineData("de_AT.UTF-8", "Entgeltabrechnung")]
    [InlineData("fr", "Payroll")]
    [InlineData("g", "Payroll")]
    [InlineData("N2", "Payroll")]
    public void ToString_LanguageInFormat_GivesItsText(string format, string expected)
    {
        using CultureScope scope = new("de-DE");

        Text.ToString(format, null).ShouldBe(expected);
    }

    [Theory]
    [InlineData("de", "Entgeltabrechnung")]
    [InlineData("", "Payroll")]
    public void ToString_FormatProvider_IsIgnored(string format, string expected)
    {
        using CultureScope scope = new("en-GB");

        Text.ToString(format, CultureInfo.GetCultureInfo("de-CH")).ShouldBe(expected);
    }

    [Fact]
    public void Interpolation_LanguageInFormat_GivesItsText() => $"<{Text:de}>".ShouldBe("<Entgeltabrechnung>");

    [Fact]
    public void Interpolation_Alignment_PadsTheText() => $"<{Text,9:en}>".ShouldBe("<  Payroll>");

    [Fact]
    public void Interpolation_NoFormat_GivesTheUICulture()
    {
        using CultureScope scope = new("en-GB", "de-CH");

        $"<{Text}>".ShouldBe("<Lohnwesen>");
    }

    [Fact]
    public void Format_InOtherCulture_GivesTheLanguageOfTheFormat() =>
        string.Format(CultureInfo.GetCultureInfo("en-GB"), "<{0:de}>", Text).ShouldBe("<Entgeltabrechnung>");
}
