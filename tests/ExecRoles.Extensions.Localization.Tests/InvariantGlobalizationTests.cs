using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class InvariantGlobalizationTests
{
    private static readonly Dictionary<string, string?> Invariant = new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };

    private static readonly Dictionary<string, string?> InvariantWithAnyName = new(Invariant) { ["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "0" };

    [Fact]
    public void OverrideTexts_WithoutCultures_SaysWhatItCannotDoForEachLanguage() =>
        ChildProcess.Probe("override-texts", ["de-AT", "de"], Invariant).ShouldBe(
        [
            "OverrideTexts<SharedTexts>('de-AT', 'de'): texts in 'de-AT' cannot be read, as this process has no culture of that name; "
                + "in globalization-invariant mode it has none at all. Either give the process cultures (InvariantGlobalization=false and the ICU libraries), "
                + "or give the texts with AddTexts(\"de-AT\", ...), which needs no culture.",
            "OverrideTexts<SharedTexts>('de-AT', 'de'): texts in 'de' cannot be read, as this process has no culture of that name; "
                + "in globalization-invariant mode it has none at all. Either give the process cultures (InvariantGlobalization=false and the ICU libraries), "
                + "or give the texts with AddTexts(\"de\", ...), which needs no culture.",
        ]);

    [Fact]
    public void OverrideTexts_WithCulturesOfAnyName_TakesOwnTexts() =>
        ChildProcess.Probe("override-texts", ["de-AT", "de"], InvariantWithAnyName)
            .ShouldBe(["EDV-Leitung", "Leitung Informationstechnik", "Chief Information Officer"]);

    [Fact]
    public void AddTexts_WithoutCultures_Works() =>
        ChildProcess.Probe("add-texts", ["de", "IT-Leitung"], Invariant).ShouldBe(["'': Chief Information Officer", "'de': IT-Leitung"]);
}
