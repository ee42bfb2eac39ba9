using System.Globalization;
using ExecRoles.Tests.Threads;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>
/// Measurements that need a process of their own: <see cref="ChildProcess.Probe"/> runs one by its name. Each takes arguments
/// and gives lines without line breaks; as starting a process costs most, one call should measure much.
/// </summary>
internal static class Probes
{
    /// <summary>Gets the probes by name.</summary>
    public static IReadOnlyDictionary<string, Func<IReadOnlyList<string>, IEnumerable<string>>> ByName { get; } =
        new Dictionary<string, Func<IReadOnlyList<string>, IEnumerable<string>>>
        {
            ["cultures"] = Cultures,
            ["resolve"] = Resolve,
            ["initialise-types"] = TypeInitialisation.Probe,
            ["race"] = Race.Run,
            ["pages"] = Pages,
        };

    // For each name "NAME: " and what creating that culture gives: its own name, or the type of the exception.
    private static IEnumerable<string> Cultures(IReadOnlyList<string> names) => names.Select(name =>
    {
        try
        {
            return $"{name}: {new CultureInfo(name).Name}";
        }
        catch (CultureNotFoundException exception)
        {
            return $"{name}: {exception.GetType().Name}";
        }
    });

    // For each tag the language, whether it is the fallback, and the text of the CIO's title; the last line is the current UI culture's text.
    private static IEnumerable<string> Resolve(IReadOnlyList<string> tags) => tags
        .Select(Roles.Cio.Title.Resolve)
        .Select(found => $"{found.Language}|{found.IsFallback}|{found.Text}")
        .Append(Roles.Cio.Title.ToString());

    // For each tag the comparison of CIO and CTO in each format, escaped so that it is one line.
    private static IEnumerable<string> Pages(IReadOnlyList<string> tags)
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cto);
        return tags.SelectMany(tag => (string[])[comparison.ToText(tag), comparison.ToMarkdown(tag), comparison.ToHtml(tag)]).Select(Uri.EscapeDataString);
    }
}
