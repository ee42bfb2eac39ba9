using ExecRoles.Benchmarks.Results;
using ExecRoles.Benchmarks.Sizes;

namespace ExecRoles.Benchmarks.Parts;

internal static class SizePart
{
    internal static IEnumerable<Row> Measure(Effort _)
    {
        string folder = Directory.CreateTempSubdirectory("execroles-package-").FullName;
        long[] ours = [.. Sizes(PackageFiles.PackInto(folder), typeof(Role).Assembly.Location)];
        Directory.Delete(folder, recursive: true);
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
