using System.Text;
using ExecRoles.Titles;
using ExecRoles.Tool.Files;

namespace ExecRoles.Tool.Resolving;

/// <summary>Makes the resolver of a catalog and of the words in a user's file.</summary>
internal static class ResolverFile
{
    /// <exception cref="FileException">The file is missing or has errors, or two roles claim a word.</exception>
    internal static TitleResolver Make(RoleCatalog catalog, string? path)
    {
        if (path is null && ReferenceEquals(catalog, Roles.All))
        {
            return TitleResolver.Default;
        }

        byte[]? content = path is null ? null : UserFile.ReadBytes(path);
        try
        {
            TitleVocabulary words = content is null
                ? TitleVocabulary.BuiltIn
                : TitleVocabulary.BuiltIn.With(TitleVocabulary.Parse(Encoding.UTF8.GetString(content).TrimStart('\uFEFF')));
            return new TitleResolver(catalog, words);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            throw new FileException([.. exception.Message.Split('\n').Select(line => path is null ? line : $"{path}: {line}")], exception);
        }
    }
}
