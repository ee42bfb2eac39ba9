using System.Text.Json;
using ExecRoles.Tool.Resolving;
using ExecRoles.Tool.Shell;
using ExecRoles.Tool.Tables;

namespace ExecRoles.Tool.Formats;

/// <summary>The formats of titles that were resolved.</summary>
internal static class TitleFormats
{
    // As catalogs are written; the library leaves the names of its members to the serializer.
    private static readonly JsonSerializerOptions Json = new(OutputFormats.ReadableJson)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    internal static IReadOnlyList<OutputFormat<IReadOnlyList<ResolvedTitle>>> All { get; } =
    [
        new("table", TitleTable.Write),
        new("text", static (titles, output) => output.Write(string.Concat(titles.Select(title => ToText(title, output))))),
        new("json", static (titles, output) =>
            output.Write(JsonSerializer.Serialize(titles.Select(title => ToJson(title, output)), Json) + '\n')),
    ];

    private static string ToText(ResolvedTitle title, Output output)
    {
        IEnumerable<string> lines = title.Answer.Resolution.Matches.SelectMany(match => (string[])
        [
            .. TitleWords.NamesOf(match, output).Select(static name => $"  {name}"),
            $"  - {TitleWords.StandingOf(match, output)}",
            .. title.IsExplained ? [$"  - {match.Reason.In(output.Language)}"] : Array.Empty<string>(),
        ]);
        string noRole = $"  {TitleWords.NoRole.In(output.Language)}";
        return string.Concat(lines.DefaultIfEmpty(noRole).Prepend(OneLine.Of(title.Title)).Select(static line => line + '\n'));
    }

    private static object ToJson(ResolvedTitle title, Output output) => new
    {
        title = title.Title,
        outcome = title.Answer.Outcome,
        role = title.Answer.IsDecided ? title.Answer.Role : null,
        decided = title.Answer.IsDecided,
        whole = title.Answer.Resolution.IsWhole,
        matches = title.Answer.Resolution.Matches,
        reasons = title.Answer.Resolution.Matches.Select(match => match.Reason.In(output.Language)),
    };
}
