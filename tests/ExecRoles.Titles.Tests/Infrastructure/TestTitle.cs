namespace ExecRoles.Titles.Tests.Infrastructure;

/// <summary>A labelled title of the files in Titles.</summary>
public sealed record TestTitle(string Title, string Label)
{
    /// <summary>Gets the titles that were made for the tests.</summary>
    internal static IReadOnlyList<TestTitle> Own { get; } = Read("own.csv");

    /// <summary>Gets all titles.</summary>
    internal static IReadOnlyList<TestTitle> All { get; } = [.. Own, .. Read("made.csv"), .. Read("shared.csv")];

    /// <summary>Says what a resolution names, without positions and in one order.</summary>
    internal static string Describe(TitleResolution resolution) => string.Join(
        "; ",
        resolution.Matches.Select(static match => $"{RolesOf(match)} {match.Relation} {match.Strength}").Order(StringComparer.Ordinal))
        .ToLowerInvariant();

    private static string RolesOf(TitleMatch match) =>
        string.Join('|', match.Candidates.Select(static id => id.Value).Order(StringComparer.Ordinal));

    private static List<TestTitle> Read(string file)
    {
        List<TestTitle> titles = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Titles", file)).Skip(1))
        {
            int end = line[0] == '"' ? line.IndexOf("\",", StringComparison.Ordinal) + 1 : line.IndexOf(',', StringComparison.Ordinal);
            string title = line[..end];
            string[] cells = line[(end + 1)..].Split(',');
            titles.Add(new TestTitle(title[0] == '"' ? title[1..^1].Replace("\"\"", "\"") : title, LabelOf(cells[1], cells[2], cells[3])));
        }

        return titles;
    }

    private static string LabelOf(string roles, string kind, string strength)
    {
        if (roles == "-" || kind == "none")
        {
            return string.Empty;
        }

        string[] kinds = kind.Split(';');
        string[] strengths = strength.Split(';');
        string[] sets = Array.ConvertAll(roles.Split(';'), static one => string.Join('|', one.Split('|').Order(StringComparer.Ordinal)));
        IEnumerable<string> parts = sets.Select((set, index) => $"{set} {kinds[index % kinds.Length]} {strengths[index % strengths.Length]}");
        return string.Join("; ", parts.Order(StringComparer.Ordinal));
    }
}
