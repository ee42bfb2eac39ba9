using System.Text;

namespace ExecRoles.Samples.Console.Formats;

/// <summary>Markdown, to be pasted into a wiki or an issue.</summary>
internal sealed class MarkdownFormat : IOutputFormat
{
    private const string Marks = "\\`*_{}[]<>|~^=$&\"@#!";

    public string Name => "markdown";

    public void Write(RoleCatalog catalog, string language, Terminal terminal)
    {
        foreach (Role role in catalog)
        {
            string heading = Escape(OneLine.Of(RoleName.Full(role, language)));
            string orientation = Escape(role.Focus.Orientation.GetName(language));
            terminal.Output.Write($"- **{heading}**, {orientation} (`{role.Id}`): {Escape(OneLine.Of(role.Mandate.In(language)))}\n");
        }
    }

    public void Write(RoleCatalog catalog, RoleDescription description, string language, Terminal terminal) =>
        terminal.Output.Write(description.ToMarkdown(language));

    public void Write(RoleComparison comparison, string language, Terminal terminal) =>
        terminal.Output.Write(comparison.ToMarkdown(language));

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            _ = Marks.Contains(character) ? escaped.Append('\\').Append(character) : escaped.Append(character);
        }

        return escaped.ToString();
    }
}
