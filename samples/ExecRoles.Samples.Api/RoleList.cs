using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExecRoles.Samples.Api;

/// <summary>Shows the roles of a catalog in few words each, with links to the rest.</summary>
internal sealed partial class RoleList(RoleCatalog catalog, string language, string address)
{
    [GeneratedRegex(@"[\\`*_{}\[\]<>|~&#!]")]
    private static partial Regex MarkdownMarks { get; }

    internal string ToJson() => JsonSerializer.Serialize(
        [.. catalog.Select(role => new RoleSummary(role.Id, role.Abbreviation, role.Title.In(language), role.Mandate.In(language)))],
        ApiJson.Readable.IReadOnlyListRoleSummary);

    internal string ToMarkdown() => string.Concat(catalog.Select(role =>
        $"- [{EscapeMarkdown(RoleName.Of(role, language))}]({address}/{role.Id}): {EscapeMarkdown(role.Mandate.In(language))}\n"));

    internal string ToHtml()
    {
        IEnumerable<string> items = catalog.Select(role =>
            $"""
            <li>
            <a href="{HtmlPage.Encode(address)}/{role.Id}" lang="{role.Title.Resolve(language).Language}">{HtmlPage.Encode(RoleName.Of(role, language))}</a>
            <p lang="{role.Mandate.Resolve(language).Language}">{HtmlPage.Encode(role.Mandate.In(language))}</p>
            </li>

            """);
        return $"<ul>\n{string.Concat(items)}</ul>\n";
    }

    private static string EscapeMarkdown(string text) => MarkdownMarks.Replace(text.ReplaceLineEndings(" "), @"\$0");
}
