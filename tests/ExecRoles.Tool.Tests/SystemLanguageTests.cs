using System.Globalization;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Tests;

public sealed class SystemLanguageTests
{
    [Theory]
    [InlineData("de-AT", "fr_FR.UTF-8", "de-AT")]
    [InlineData("", "de_DE.UTF-8", "de_DE.UTF-8")]
    [InlineData("", "C.UTF-8", "C.UTF-8")]
    public void Of_CultureAndLocale_PrefersTheCulture(string culture, string locale, string expected) =>
        SystemLanguage.Of(CultureInfo.GetCultureInfo(culture), name => name == "LANG" ? locale : null).ShouldBe(expected);

    [Theory]
    [InlineData("LC_ALL=de_DE.UTF-8 LC_MESSAGES=fr_FR.UTF-8 LANG=en_GB.UTF-8", "de_DE.UTF-8")]
    [InlineData("LC_ALL= LC_MESSAGES=fr_FR.UTF-8 LANG=en_GB.UTF-8", "fr_FR.UTF-8")]
    [InlineData("LC_MESSAGES= LANG=en_GB.UTF-8", "en_GB.UTF-8")]
    [InlineData("LC_ALL=C LANG=de_DE.UTF-8", "C")]
    [InlineData("TZ=UTC", "")]
    public void Of_InvariantCulture_TakesTheFirstVariableThatIsSet(string variables, string expected)
    {
        Dictionary<string, string> environment = variables.Split(' ').ToDictionary(
            variable => variable.Split('=')[0], variable => variable.Split('=')[1]);

        SystemLanguage.Of(CultureInfo.InvariantCulture, environment.GetValueOrDefault).ShouldBe(expected);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("POSIX")]
    [InlineData("")]
    public void Of_NoLanguageInTheLocale_GivesEnglishTexts(string locale) =>
        Roles.Cio.Title.In(SystemLanguage.Of(CultureInfo.InvariantCulture, _ => locale)).ShouldBe("Chief Information Officer");
}
