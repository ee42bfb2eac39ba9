using System.Globalization;

namespace ExecRoles.Benchmarks.Results;

/// <summary>Writes figures with three digits at most and a unit that suits them.</summary>
internal static class Figure
{
    private static readonly string[] TimeUnits = ["ns", "µs", "ms", "s"];
    private static readonly string[] SizeUnits = ["B", "KB", "MB", "GB"];

    internal static string Of(Measurement measurement) => $"{Time(measurement.Nanoseconds)}, {Size(measurement.Bytes)}";

    internal static string Time(double nanoseconds) => WithUnit(nanoseconds, 1000, TimeUnits);

    internal static string Size(double bytes) => WithUnit(bytes, 1024, SizeUnits);

    /// <summary>Writes what was measured for several languages or sizes, in their order.</summary>
    internal static string List<T>(IEnumerable<T> values, Func<T, string> write) => string.Join(" / ", values.Select(write));

    /// <summary>Writes how many times as long the first of each pair took.</summary>
    internal static string Times(IEnumerable<Measurement> dividends, IEnumerable<Measurement> divisors) =>
        List(dividends.Zip(divisors), static pair => Times(pair.First.Nanoseconds / pair.Second.Nanoseconds));

    internal static string Times(double ratio) => Digits(ratio);

    private static string WithUnit(double value, double step, string[] units)
    {
        int unit = 0;
        while (value >= step && unit < units.Length - 1)
        {
            value /= step;
            unit++;
        }

        return $"{Digits(value)} {units[unit]}";
    }

    private static string Digits(double value) => value.ToString(value switch { >= 100 => "0", >= 10 => "0.#", _ => "0.##" }, CultureInfo.InvariantCulture);
}
