using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class InvariantGlobalizationTests
{
    private static readonly Dictionary<string, string?> Invariant = new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };

    private static readonly Dictionary<string, string?> InvariantWithAnyName = new(Invariant) { ["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "0" };

    [Fact]
    public void WithTexts_LocalizerWithoutCultures_SaysWhatIsMissingForEachLanguage()
    {
        const string Problem = "A localizer needs a culture, and this process has none of this name; "
            + "in globalization-invariant mode, it has none at all. "
            + "Set InvariantGlobalization to false and install the ICU libraries, or give the texts in a dictionary.";

        ChildProcess.Probe("texts-of-localizer", ["de-AT", "de"], Invariant).ShouldBe(
            [$"AddExecRoles, change 1: Texts in 'de-AT': {Problem}", $"Texts in 'de': {Problem}"]);
    }

    [Fact]
    public void WithTexts_LocalizerWithCulturesOfAnyName_TakesOwnTexts() =>
        ChildProcess.Probe("texts-of-localizer", ["de-AT", "de"], InvariantWithAnyName)
            .ShouldBe(["EDV-Leitung", "Leitung Informationstechnik", "Chief Information Officer"]);

    [Fact]
    public void WithTexts_DictionaryWithoutCultures_Works() =>
        ChildProcess.Probe("texts-of-dictionary", ["de", "IT-Leitung"], Invariant).ShouldBe(["'': Chief Information Officer", "'de': IT-Leitung"]);
}
