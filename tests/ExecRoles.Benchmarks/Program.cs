using ExecRoles.Benchmarks.FirstUse;
using ExecRoles.Benchmarks.Titles;

namespace ExecRoles.Benchmarks;

/// <summary>
/// The entry point: without arguments it measures everything and writes the table for docs/figures.md to standard output, in about four minutes.
/// It starts itself again, with arguments, for what needs a fresh process.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length > 0 && args[0] == FirstUseProbe.Command)
        {
            FirstUseProbe.Run(args);
            return 0;
        }

        if (args.Length > 0 && args[0] == TitleQuality.Command)
        {
            return TitleQuality.Run(args);
        }

        if (args.Length > 0 && args[0] == TitleStream.Command)
        {
            return TitleStream.Run(args);
        }

        return Everything.Measure(args);
    }
}
