namespace ExecRoles.Samples.Console.Formats;

/// <summary>Plain text: what people can read and other programs can take.</summary>
internal sealed class TextFormat : IOutputFormat
{
    public string Name => "text";

    public void Write(RoleCatalog catalog, string language, Terminal terminal)
    {
        foreach (Role role in catalog)
        {
            string[] fields =
            [
                role.Id.Value,
                OneLine.Of(role.Abbreviation ?? string.Empty),
                OneLine.Of(role.Title.In(language)),
                role.Focus.Orientation.GetName(language),
                OneLine.Of(role.Mandate.In(language)),
            ];
            terminal.Output.Write(string.Join('\t', fields) + '\n');
        }
    }

    public void Write(RoleCatalog catalog, RoleDescription description, string language, Terminal terminal) =>
        terminal.Output.Write(description.ToText(language));

    public void Write(RoleComparison comparison, string language, Terminal terminal) =>
        terminal.Output.Write(comparison.ToText(language));
}
