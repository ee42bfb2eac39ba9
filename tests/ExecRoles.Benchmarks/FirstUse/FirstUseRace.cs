using System.Diagnostics;
using System.Globalization;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.FirstUse;

/// <summary>Starts fresh processes, the two sides by turns, so that what else the machine does hits both alike.</summary>
internal static class FirstUseRace
{
    internal static FirstUseResult Run(string ourSide, string otherSide, string language, IReadOnlyList<string> keys, Effort effort)
    {
        int rounds = effort == Effort.Once ? 1 : 31;
        List<FirstUseSample> ofExecRoles = [];
        List<FirstUseSample> ofOther = [];
        for (int round = 0; round < rounds; round++)
        {
            ofExecRoles.Add(Start(ourSide, language, keys));
            ofOther.Add(Start(otherSide, language, keys));
        }

        // A page says more than its texts, and few titles are labels.
        int[] lengths = [.. ofExecRoles.Concat(ofOther).Select(static sample => sample.Characters).Distinct()];
        return lengths.Length == 1 || ourSide is FirstUseProbe.OfPage or FirstUseProbe.OfTitle
            ? new FirstUseResult(Median(ofExecRoles), Median(ofOther))
            : throw new InvalidOperationException($"The two sides read different texts: {string.Join(" and ", lengths)} characters.");
    }

    private static FirstUseSample Median(List<FirstUseSample> samples) => samples.OrderBy(static sample => sample.Time).ElementAt(samples.Count / 2);

    private static FirstUseSample Start(string side, string language, IReadOnlyList<string> keys)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(FirstUseRace).Assembly.Location);
        }

        foreach (string argument in (string[])[FirstUseProbe.Command, side, language, .. keys])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        string[] told = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return new FirstUseSample(
            TimeSpan.FromTicks(long.Parse(told[0], CultureInfo.InvariantCulture)),
            int.Parse(told[1], CultureInfo.InvariantCulture),
            int.Parse(told[2], CultureInfo.InvariantCulture));
    }
}
