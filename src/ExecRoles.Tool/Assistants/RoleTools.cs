using System.ComponentModel;
using ExecRoles.Titles;
using ExecRoles.Tool.Shell;
using ModelContextProtocol.Protocol;

namespace ExecRoles.Tool.Assistants;

/// <summary>What an assistant can ask; each answer is a page in Markdown with its sources, and each error says what is known.</summary>
internal sealed class RoleTools(RoleCatalog catalog, TitleResolver resolver, string defaultLanguage)
{
    private const string AboutLanguage =
        "The language of the answer, a BCP 47 tag such as de or de-CH. Texts that it lacks are in English.";

    [Description("Lists all executive roles of the catalog with their ids, titles and mandates.")]
    internal CallToolResult ListRoles([Description(AboutLanguage)] string? language = null) => Answer(() =>
    {
        string tag = language ?? defaultLanguage;
        IEnumerable<string> lines = catalog.Select(role =>
            $"- {role.Id} ({catalog.Describe(role).GetTitle(tag)}): {role.Mandate.In(tag)}\n");
        return string.Concat(lines) + Sources.Footer(catalog);
    });

    [Description(
        "Describes one executive role: mandate, focus, reporting line, responsibilities, vendors, titles, codes, and their sources.")]
    internal CallToolResult DescribeRole(
        [Description("The id of the role, such as cio; list_roles has them all.")] string role,
        [Description(AboutLanguage)] string? language = null) =>
        Answer(() => catalog.Describe(catalog.Find(role)).WithSources().ToMarkdown(language ?? defaultLanguage) + Sources.Footer(catalog));

    [Description("Compares two or more executive roles: what separates them, common ground, and all differences, with sources.")]
    internal CallToolResult CompareRoles(
        [Description("The ids of two or more roles, such as cio and cto; list_roles has them all.")] string[] roles,
        [Description(AboutLanguage)] string? language = null) => Answer(() =>
        {
            RoleComparison comparison = catalog.Compare([.. roles.Select(catalog.Find)]);
            string tag = language ?? defaultLanguage;
            return $"{comparison.ToMarkdown(tag)}{Sources.Of(comparison, catalog, tag)}{Sources.Footer(catalog)}";
        });

    [Description(
        "Tells which executive roles a job title in English or German names (\"Leiterin IT (m/w/d)\"), whether its bearer holds the role, "
        + "is a deputy or an assistant, how sure that is, and why. It says ambiguous or unknown rather than guess. A title never grants a "
        + "permission.")]
    internal CallToolResult ResolveTitle(
        [Description("The job title as somebody wrote it.")] string title,
        [Description(AboutLanguage)] string? language = null) => Answer(() =>
        {
            string tag = language ?? defaultLanguage;
            TitleResolution resolution = resolver.Resolve(title);
            IEnumerable<string> matches = resolution.Matches.Select(match =>
            {
                IEnumerable<string> names = match.Candidates.Select(id => catalog.Describe(id.Value).GetTitle(tag))
                    .Concat(match.OtherReadings);
                return $"- {match}: {string.Join(", ", names)}. {match.Reason.In(tag)}";
            });
            string whole = resolution.IsWhole ? "Every word was understood." : "Not every word was understood.";
            return $"{resolution}\n\n{string.Concat(matches.Select(static line => line + '\n'))}\n{whole}\n"
                + $"{Sources.Footer(catalog).TrimEnd('\n')}, title vocabulary {TitleVocabulary.BuiltIn.Version}\n";
        });

    /// <summary>Says what is wrong with a question, in the words of the refusal.</summary>
    internal static CallToolResult Error(Exception exception) => new()
    {
        IsError = true,
        Content = [new TextContentBlock { Text = exception.Message.Split(" (Parameter")[0] }],
    };

    private static CallToolResult Answer(Func<string> ask)
    {
        try
        {
            return new CallToolResult { Content = [new TextContentBlock { Text = ask() }] };
        }
        catch (Exception exception) when (exception is UsageException or ArgumentException)
        {
            return Error(exception);
        }
    }
}
