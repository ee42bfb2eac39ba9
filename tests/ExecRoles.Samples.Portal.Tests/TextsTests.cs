using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ExecRoles.Samples.Portal.Staff;
using ExecRoles.Samples.Portal.Tests.Infrastructure;

namespace ExecRoles.Samples.Portal.Tests;

public sealed partial class TextsTests
{
    private static readonly ResourceManager Resources = new("ExecRoles.Samples.Portal.Resources.Texts", typeof(Texts).Assembly);

    [Fact]
    public void Texts_BothLanguages_HaveTheSameKeysAndPlaceholders() =>
        TextsIn("de").Select(Shape).Order().ShouldBe(TextsIn(string.Empty).Select(Shape).Order());

    [Fact]
    public async Task Pages_AllTexts_AreKnown()
    {
        using PortalApp app = new();
        foreach (string path in PortalPaths.All)
        {
            // A key that the resources lack is shown as it is.
            string text = (await app.GetAsync(path)).Body!.TextContent;
            KeyPattern().Matches(text).Select(match => match.Value).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public void Doubts_All_HaveTexts() =>
        Enum.GetNames<Doubt>().ShouldAllBe(doubt => Resources.GetString($"Doubt.{doubt}", CultureInfo.InvariantCulture) != null);

    private static Dictionary<string, string> TextsIn(string language) =>
        Resources.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static string Shape(KeyValuePair<string, string> text) =>
        $"{text.Key} {string.Join(' ', Placeholder().Matches(text.Value).Select(match => match.Value).Order())}";

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\.[A-Z][A-Za-z]+\b")]
    private static partial Regex KeyPattern();
}
