using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ExecRoles.Samples.Console.Formats;

/// <summary>An HTML fragment, to be put into a page.</summary>
internal sealed class HtmlFormat : IOutputFormat
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string Name => "html";

    public void Write(RoleCatalog catalog, string language, Terminal terminal)
    {
        terminal.Output.Write("<dl class=\"execroles execroles-list\">\n");
        foreach (Role role in catalog)
        {
            string titleLanguage = role.Title.Resolve(language).Language;
            ResolvedText mandate = role.Mandate.Resolve(language);
            string heading = RoleName.Full(role, language);
            string orientation = role.Focus.Orientation.GetName(language);
            terminal.Output.Write($"<dt lang=\"{titleLanguage}\">{Encode(heading)}, {Encode(orientation)} (<code>{role.Id}</code>)</dt>\n");
            terminal.Output.Write($"<dd lang=\"{mandate.Language}\">{Encode(mandate.Text)}</dd>\n");
        }

        terminal.Output.Write("</dl>\n");
    }

    public void Write(RoleCatalog catalog, RoleDescription description, string language, Terminal terminal) =>
        terminal.Output.Write(description.ToHtml(language));

    public void Write(RoleComparison comparison, string language, Terminal terminal) =>
        terminal.Output.Write(comparison.ToHtml(language));

    private static string Encode(string text) => Encoder.Encode(OneLine.Of(text));
}
