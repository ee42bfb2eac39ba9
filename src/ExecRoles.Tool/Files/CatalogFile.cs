using System.Text.Json;
using ExecRoles.Json;

namespace ExecRoles.Tool.Files;

/// <summary>A file of roles, or a language file: a document with nothing but texts.</summary>
internal sealed class CatalogFile
{
    private CatalogFile(string path) => (Path, Content) = (path, UserFile.ReadBytes(path));

    internal string Path { get; }

    internal ReadOnlyMemory<byte> Content { get; }

    /// <exception cref="FileException">The file is missing or cannot be read.</exception>
    internal static CatalogFile Open(string path) => new(path);

    /// <summary>Gives the built-in catalog, with what a file adds to it.</summary>
    /// <exception cref="FileException">The file is missing or is not a catalog; the problems are for the user.</exception>
    internal static RoleCatalog OverBuiltIn(string? path) => path is null ? Roles.All : Open(path).Read(Roles.All);

    /// <summary>Gives the catalog in the file alone, or put over another one.</summary>
    /// <exception cref="FileException">The file is not a catalog; the problems are for the user.</exception>
    internal RoleCatalog Read(RoleCatalog? over)
    {
        try
        {
            using MemoryStream stream = new(Content.ToArray(), writable: false);
            return RoleCatalogJson.Load(stream, new RoleCatalogJsonOptions { Base = over });
        }
        catch (RoleCatalogFormatException exception)
        {
            throw new FileException(
                [.. exception.Errors.Select(error => $"{Path}:{error.Line}:{error.Column}: {error.Message}")], exception);
        }
    }

    /// <summary>Gives the catalog in the file alone; a language file is nothing alone, and is put over the built-in catalog.</summary>
    /// <exception cref="FileException">The file is not a catalog; the problems are for the user.</exception>
    internal RoleCatalog ReadAlone() => Read(IsLanguageFile() ? Roles.All : null);

    /// <summary>Counts the members of an array or an object of the document, which must be a catalog.</summary>
    internal int Count(string member)
    {
        using MemoryStream stream = new(Content.ToArray(), writable: false);
        using JsonDocument document = JsonDocument.Parse(stream);
        return !document.RootElement.TryGetProperty(member, out JsonElement element) ? 0
            : element.ValueKind == JsonValueKind.Array ? element.GetArrayLength()
            : element.GetPropertyCount();
    }

    private bool IsLanguageFile()
    {
        try
        {
            return Count("roles") == 0 && Count("texts") > 0;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Reading it says what is wrong, and where.
            return false;
        }
    }
}
