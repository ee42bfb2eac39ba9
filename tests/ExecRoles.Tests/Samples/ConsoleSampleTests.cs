using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Samples;

public sealed class ConsoleSampleTests
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "ExecRoles.Samples.Console.dll");

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-AT")]
    public void Main_TwoRoles_ComparesThemInTheUsersLanguage(string language) =>
        Run(language, "cio", "cto").ShouldBe(new ChildResult(0, Roles.Compare(Roles.Cio, Roles.Cto).ToText(language), ""));

    [Fact]
    public void Main_OneRole_DescribesIt() =>
        Run("de-AT", "cio").ShouldBe(new ChildResult(0, Roles.Describe(Roles.Cio).ToText("de"), ""));

    [Fact]
    public void Main_NoRole_ListsAll()
    {
        ChildResult result = Run("de-AT");

        result.ExitCode.ShouldBe(0);
        string[] lines = result.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => line.Split(' ')[0]).ShouldBe(Roles.All.Select(role => role.Id.Value));
        lines[^1].ShouldEndWith(Roles.Describe(Roles.All[^1]).GetTitle("de"));
    }

    [Fact]
    public void Main_UnknownRole_SaysSoAndEndsWithTwo()
    {
        ChildResult result = Run("en-US", "cio", "ctoo");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBe("");
        result.Error.ShouldContain("Did you mean 'cto'?");
    }

    private static ChildResult Run(string language, params IReadOnlyList<string> ids) =>
        ChildProcess.Dotnet(Sample, ids, new Dictionary<string, string?> { ["LC_ALL"] = $"{language.Replace('-', '_')}.UTF-8" });
}
