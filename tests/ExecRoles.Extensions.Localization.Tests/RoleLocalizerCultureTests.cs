using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>All that the localizer says, under every pair of UI culture and format culture that has made trouble elsewhere.</summary>
public sealed class RoleLocalizerCultureTests : IDisposable
{
    private readonly ServiceProvider _services = Container.Build(collection => collection.AddExecRoles());

    public static TheoryData<string, string> UiCultures => CultureMatrix.UiCultures;

    private IStringLocalizer Localizer => _services.GetRequiredService<IStringLocalizer<Role>>();

    public void Dispose() => _services.Dispose();

    [Theory]
    [MemberData(nameof(UiCultures))]
    public void Items_UnderUiCulture_SpeakItsLanguageWhateverTheFormatCulture(string uiCulture, string language)
    {
        foreach (string formatCulture in CultureMatrix.FormatCultures)
        {
            using CultureScope scope = new(formatCulture, uiCulture);
            Dictionary<string, string> all = Localizer.GetAllStrings(includeParentCultures: true)
                .ToDictionary(text => text.Name, text => text.Value);

            foreach ((string key, LocalizedText text) in Roles.All.Texts)
            {
                // Only the forms of titles may have no text in a language: they are written where titles know a gender.
                bool isFound = !text.Resolve(language).IsFallback;
                isFound.ShouldBe(language != "en" || !key.Contains(".title.", StringComparison.Ordinal), key);
                string expected = isFound ? text.In(language) : key;
                all.GetValueOrDefault(key, key).ShouldBe(expected);
                Localizer[key].Value.ShouldBe(expected);
                Localizer[key, 1_234.5].Value.ShouldBe(expected);
                Localizer[key].ResourceNotFound.ShouldBe(!isFound);
            }
        }
    }
}
