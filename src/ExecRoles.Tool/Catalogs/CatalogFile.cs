using ExecRoles.Json;

namespace ExecRoles.Tool.Catalogs;

/// <summary>Reads files of roles.</summary>
internal static class CatalogFile
{
    /// <summary>Reads the catalog in a file.</summary>
    /// <exception cref="CatalogFileException">The file is missing or is not a catalog; the problems are for the user.</exception>
    internal static RoleCatalog Load(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return RoleCatalogJson.Load(stream);
        }
        catch (RoleCatalogFormatException exception)
        {
            throw new CatalogFileException(
                [.. exception.Errors.Select(error => $"{path}:{error.Line}:{error.Column}: {error.Message}")], exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CatalogFileException([Problem(path, exception)], exception);
        }
    }

    private static string Problem(string path, Exception exception) => exception switch
    {
        ArgumentException => $"'{path}' is not a file name.",
        FileNotFoundException or DirectoryNotFoundException => $"{path}: File not found.",
        _ when Directory.Exists(path) => $"{path}: This is a folder, not a file.",
        _ => $"{path}: The file cannot be read: {exception.Message}",
    };
}
