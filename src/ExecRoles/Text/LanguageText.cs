namespace ExecRoles;

/// <summary>The words of a text in one of its languages.</summary>
/// <remarks>A structure, since texts have a million of them in large catalogs: they stand side by side in one array.</remarks>
internal readonly struct LanguageText(string language, string text)
{
    internal readonly string Language = language;
    internal readonly string Text = text;
}
