namespace ExecRoles.Tool.Shell;

/// <summary>Where something is shown: with the words of which catalog, in which language, on which terminal.</summary>
internal sealed record Output(RoleCatalog Catalog, string Language, Terminal Terminal)
{
    internal void Write(string page) => Terminal.Output.Write(page);

    internal string Word(string key) => Catalog.Texts[key].In(Language);
}
