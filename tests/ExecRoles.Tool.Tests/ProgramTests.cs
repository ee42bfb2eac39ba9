using System.Diagnostics;
using System.Text;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

public sealed class ProgramTests
{
    private static readonly string Sample = typeof(ConsoleApp).Assembly.Location;

    [Fact]
    public void Main_OutputPiped_IsUtf8WithoutByteOrderMarkWhateverTheSystemsEncodingIs()
    {
        var start = new ProcessStartInfo(ChildProcess.DotnetHost, ["exec", Sample, "compare", "cio", "cto", "--language", "de"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["LC_ALL"] = "de_DE.ISO-8859-1";
        using Process process = Process.Start(start)!;
        using var bytes = new MemoryStream();

        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue();

        process.ExitCode.ShouldBe(0);
        bytes.ToArray().ShouldBe(new UTF8Encoding(false).GetBytes(Roles.Compare(Roles.Cio, Roles.Cto).ToText("de")));
    }

    [Fact]
    public void Main_UnknownRole_SaysSoAndEndsWithTwo()
    {
        ChildResult result = ChildProcess.Dotnet(Sample, ["compare", "cio", "Ctoo"]);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBe("");
        result.Error.ReplaceLineEndings("\n")
            .ShouldBe($"Unknown role 'Ctoo'. Known ids: {string.Join(", ", Roles.All.Take(10))} and 10 more. Did you mean 'cto'?\n");
    }

    [Fact]
    public void Main_InvariantGlobalization_SpeaksTheLanguageOfTheLocale()
    {
        ChildResult result = ChildProcess.Dotnet(Sample, ["describe", "cio"], new Dictionary<string, string?>
        {
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
            ["LC_ALL"] = null,
            ["LC_MESSAGES"] = null,
            ["LANG"] = "de_DE.UTF-8",
        });

        result.ShouldBe(new ChildResult(0, Roles.Describe(Roles.Cio).ToText("de"), ""));
    }
}
