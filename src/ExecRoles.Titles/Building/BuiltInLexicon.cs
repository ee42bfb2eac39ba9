using System.Reflection;

namespace ExecRoles.Titles;

/// <summary>
/// The lexicon of the built-in roles and words, which the build makes, so that nothing is parsed or hashed at the first title.
/// </summary>
internal static class BuiltInLexicon
{
    private const string Resource = "lexicon";
    private static readonly Lazy<TitleLexicon> TheOnly = new(Read);

    internal static TitleLexicon Instance => TheOnly.Value;

    internal static string ExecRolesVersion => typeof(Role).Assembly.GetName().Version!.ToString();

    private static TitleLexicon Read()
    {
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using BinaryReader bytes = new(resource);
        using BinaryReader table = new(new MemoryStream(bytes.ReadBytes((int)resource.Length)));
        LexiconReader reader = new(table);

        // An application may bring a later ExecRoles, whose roles have other titles.
        return reader.ReadVersion() == ExecRolesVersion ? reader.Read() : LexiconBuilder.Build(Roles.All, TitleVocabulary.BuiltIn.Lines);
    }
}
