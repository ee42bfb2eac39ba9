using System.Globalization;
using ExecRoles.Titles;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Resolving;

/// <summary>Counts answers, and tells on standard error how far it is: to a person, or about so many rows that somebody waits.</summary>
internal sealed class Tally(Terminal terminal)
{
    private const int Interval = 100_000;

    private long rows;
    private long exact;
    private long functional;
    private long otherDecided;
    private long ambiguous;
    private bool hasProgress;

    internal long Undecided => rows - Decided;

    private long Decided => exact + functional + otherDecided;

    internal void Add(Answer answer)
    {
        rows++;
        switch (answer)
        {
            case { IsDecided: true, Primary.Strength: TitleStrength.Exact }:
                exact++;
                break;
            case { IsDecided: true, Primary.Strength: TitleStrength.Functional }:
                functional++;
                break;
            case { IsDecided: true }:
                otherDecided++;
                break;
            case { Primary: not null }:
                ambiguous++;
                break;
        }

        if (rows % Interval == 0 && (terminal.IsErrorInteractive || rows % (10 * Interval) == 0))
        {
            hasProgress = true;
            terminal.Error.Write(terminal.IsErrorInteractive ? $"\r{Number(rows)} rows" : $"{Number(rows)} rows\n");
        }
    }

    /// <summary>Writes the numbers, if a person sees them or the file is large.</summary>
    internal void WriteSummary()
    {
        if (!terminal.IsErrorInteractive && rows < Interval)
        {
            return;
        }

        string start = hasProgress && terminal.IsErrorInteractive ? "\r" : string.Empty;
        terminal.Error.Write(
            $"{start}{Number(rows)} rows: {Number(Decided)} decided ({Number(exact)} exact, {Number(functional)} functional), "
            + $"{Number(ambiguous)} not decided, {Number(rows - Decided - ambiguous)} without a role\n");
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
