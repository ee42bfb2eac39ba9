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
            Dictionary<string, string> all = Localizer.GetAllStrings(includeParentCultures: true).ToDictionary(text => text.Name, text => text.Value);

            all.Keys.ShouldBe(Roles.All.TextKeys, ignoreOrder: true);
            foreach ((string key, string value) in all)
            {
                value.ShouldBe(In(language, key));
                Localizer[key].Value.ShouldBe(value);
                Localizer[key, 1_234.5].Value.ShouldBe(value);
            }
        }
    }

    // Title forms are written in the languages whose titles know a gender; nothing else may fall back.
    private static string In(string language, string key)
    {
        Roles.All.TryGetText(key, out LocalizedText? text).ShouldBeTrue(key);
        ResolvedText resolved = text.Resolve(language);
        resolved.IsFallback.ShouldBe(key.Contains(".title.", StringComparison.Ordinal) && language != "de", key);
        return resolved.Text;
    }
}
