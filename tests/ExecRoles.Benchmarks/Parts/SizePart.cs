using ExecRoles.Benchmarks.Results;
using ExecRoles.Benchmarks.Sizes;

namespace ExecRoles.Benchmarks.Parts;

internal static class SizePart
{
    internal static IEnumerable<Row> Measure(Effort _)
    {
        long[] ours = [.. Sizes(PackageFiles.Pack(), typeof(Role).Assembly.Location)];
        long[] theirs = [.. Sizes(PackageFiles.Humanizer, typeof(Humanizer.StringHumanizeExtensions).Assembly.Location)];
        yield return new Row(
            "Size of the package and of its assembly",
            Figure.List(ours, static size => Figure.Size(size)),
            $"Humanizer.Core: {Figure.List(theirs, static size => Figure.Size(size))}",
            $"{Figure.List(ours.Zip(theirs), static pair => Figure.Times((double)pair.First / pair.Second))} times the size",
            "");
    }

    private static IEnumerable<long> Sizes(params string[] files) => files.Select(static file => new FileInfo(file).Length);
}
