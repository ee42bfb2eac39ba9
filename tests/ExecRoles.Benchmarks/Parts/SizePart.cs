using ExecRoles.Benchmarks.Results;
using ExecRoles.Benchmarks.Sizes;

namespace ExecRoles.Benchmarks.Parts;

internal static class SizePart
{
    internal static IEnumerable<Row> Measure()
    {
        yield return Row("Size of the package", PackageFiles.Pack(), PackageFiles.Humanizer);
        yield return Row("Size of the assembly", typeof(Role).Assembly.Location, typeof(Humanizer.StringHumanizeExtensions).Assembly.Location);
    }

    private static Row Row(string what, string ours, string theirs)
    {
        long ourSize = new FileInfo(ours).Length;
        long theirSize = new FileInfo(theirs).Length;
        return new Row(
            what, Figure.Size(ourSize), $"Humanizer.Core: {Figure.Size(theirSize)}", $"{Figure.Times((double)ourSize / theirSize)} times the size", "");
    }
}
