using System.Diagnostics;
using System.Globalization;
using ExecRoles.Titles;

namespace ExecRoles.Benchmarks.Titles;

/// <summary>Resolves a file of very many titles through <see cref="TitleResolver.ResolveAll"/>, and prints how memory and speed go on.</summary>
internal static class TitleStream
{
    internal const string Command = "many-titles";
    private const int Steps = 10;

    internal static int Run(string[] arguments)
    {
        if (arguments.Length != 3
            || !File.Exists(arguments[1])
            || !int.TryParse(arguments[2], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            || count < Steps)
        {
            Console.Error.WriteLine("Usage: many-titles FILE COUNT, a CSV file as for titles, and how many titles to make of its own.");
            return 2;
        }

        string path = Path.GetTempFileName();
        try
        {
            Write(path, [.. LabelledTitle.Read(arguments[1]).Select(static title => title.Title)], count);
            Resolve(path, count / Steps);
        }
        finally
        {
            File.Delete(path);
        }

        return 0;
    }

    // Each title gets a number, so that none comes twice.
    private static void Write(string path, string[] titles, int count)
    {
        using StreamWriter writer = new(path);
        for (int index = 0; index < count; index++)
        {
            writer.WriteLine($"{titles[index % titles.Length].ReplaceLineEndings(" ")}, {index}");
        }
    }

    private static void Resolve(string path, int step)
    {
        long start = Stopwatch.GetTimestamp();
        long titles = 0;
        long matches = 0;
        foreach (TitleResolution resolution in TitleResolver.Default.ResolveAll(File.ReadLines(path)))
        {
            matches += resolution.Matches.Count;
            if (++titles % step == 0)
            {
                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{titles:N0} titles, {matches:N0} matches, {titles / seconds:N0} a second, {GC.GetTotalMemory(true) / 1e6:0.0} MB kept"));
            }
        }
    }
}
