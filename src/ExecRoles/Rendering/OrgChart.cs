using System.Globalization;
using System.Text;

namespace ExecRoles;

/// <summary>Writes who reports to whom as a Mermaid flowchart.</summary>
/// <remarks>
/// Sources: the syntax of flowcharts (https://mermaid.js.org/syntax/flowchart.html) and <c>encodeEntities</c> of Mermaid, which takes
/// <c>#38;</c> for a character.
/// </remarks>
internal static class OrgChart
{
    // Some ids are words of the language, such as "end" and "default"; none begins like this.
    private const string NodePrefix = "role_";

    internal static string Write(IReadOnlyList<Role> roles, string languageTag)
    {
        StringBuilder chart = new("flowchart LR\n");
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (Role role in roles)
        {
            ids.Add(role.Id.Value);
            chart.Append("  ").Append(NodeOf(role.Id)).Append("[\"");
            if (role.Abbreviation is { } abbreviation)
            {
                AppendEscaped(chart, abbreviation);
                chart.Append("<br/>");
            }

            AppendEscaped(chart, role.Title.In(languageTag));
            chart.Append("\"]\n");
        }

        foreach (Role role in roles)
        {
            foreach (RoleId superior in role.ReportingLine?.ReportsTo ?? [])
            {
                if (ids.Contains(superior.Value) && !superior.Equals(role.Id))
                {
                    chart.Append("  ").Append(NodeOf(superior)).Append(" --> ").Append(NodeOf(role.Id)).Append('\n');
                    break;
                }
            }
        }

        return chart.ToString();
    }

    private static string NodeOf(RoleId id) => NodePrefix + id.Value.Replace('-', '_');

    private static void AppendEscaped(StringBuilder chart, string text)
    {
        bool isInWords = false;
        foreach (char character in text)
        {
            isInWords |= char.IsLetter(character);
            if (IsPlain(character) || (isInWords && character is ',' or '/' or '(' or ')' or '-'))
            {
                chart.Append(character);
            }
            else
            {
                chart.Append('#').Append(((int)character).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
        }
    }

    // Before the first letter, marks could make a list of the label. The ligature is one of the marks that Mermaid uses inside.
    private static bool IsPlain(char character) => character == ' '
        || char.IsSurrogate(character)
        || (character != '\uFB02' && (char.IsLetterOrDigit(character) || IsAccent(character)));

    private static bool IsAccent(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
