using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>Texts in processes whose runtime knows no cultures, as in the images of Alpine, beside those in a process that does.</summary>
public sealed class GlobalizationModeTests
{
    private static readonly string[] Tags = ["de", "de-AT", "DE_ch.UTF-8@euro", "en-GB", "fr", "", "C", "x"];

    public static TheoryData<Mode> Modes => [Mode.Cultures, Mode.Invariant, Mode.InvariantWithAnyCulture];

    public enum Mode
    {
        /// <summary>The runtime's own data about cultures.</summary>
        Cultures,

        /// <summary>No data, and no culture but the invariant one can be made.</summary>
        Invariant,

        /// <summary>No data; any culture can be made and is like the invariant one.</summary>
        InvariantWithAnyCulture,
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Resolve_AnyMode_IsTheSameAsHere(Mode mode) =>
        ChildProcess.Probe("resolve", Tags, EnvironmentOf(mode)).SkipLast(1).ShouldBe(Probes.ByName["resolve"](Tags).SkipLast(1));

    [Theory]
    [MemberData(nameof(Modes))]
    public void Pages_AnyMode_AreTheSameAsHere(Mode mode) =>
        ChildProcess.Probe("pages", ["de"], EnvironmentOf(mode)).ShouldBe(Probes.ByName["pages"](["de"]));

    [Theory]
    [InlineData(Mode.Invariant)]
    [InlineData(Mode.InvariantWithAnyCulture)]
    public void ToString_NoCultures_IsEnglish(Mode mode) =>
        ChildProcess.Probe("resolve", [], EnvironmentOf(mode)).ShouldBe(["Chief Information Officer"]);

    [Theory]
    [InlineData(Mode.Cultures, "de: de")]
    [InlineData(Mode.Invariant, "de: CultureNotFoundException")]
    [InlineData(Mode.InvariantWithAnyCulture, "de: de")]
    public void Culture_OfMode_IsMadeOrNot(Mode mode, string expected) =>
        ChildProcess.Probe("cultures", ["de"], EnvironmentOf(mode)).ShouldBe([expected]);

    private static Dictionary<string, string?> EnvironmentOf(Mode mode) => new()
    {
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = mode == Mode.Cultures ? "0" : "1",
        ["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = mode == Mode.InvariantWithAnyCulture ? "0" : null,
        ["LC_ALL"] = null,
        ["LANG"] = "de_AT.UTF-8",
    };
}
