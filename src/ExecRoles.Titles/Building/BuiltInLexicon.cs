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

    // The full name has the version in it, and is there at once; GetName() takes longer than to read the lexicon.
    internal static string ExecRolesName => typeof(Role).Assembly.FullName!;

    private static TitleLexicon Read()
    {
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using BinaryReader bytes = new(resource);
        using BinaryReader table = new(new MemoryStream(bytes.ReadBytes((int)resource.Length)));
        LexiconReader reader = new(table);

        // An application may bring a later ExecRoles, whose roles have other titles.
        return reader.ReadName() == ExecRolesName ? reader.Read() : LexiconBuilder.Build(Roles.All, TitleVocabulary.BuiltIn.Lines);
    }
}
