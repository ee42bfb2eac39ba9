using System.Text;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads and writes catalogs in the wire format: JSON in UTF-8, with texts in all languages.</summary>
/// <remarks>
/// What is saved loads as an equal catalog, and the same catalog gives the same bytes on every target. Reading is strict: the exception
/// lists all that is wrong, and nothing is half loaded. The format is described by <c>role-catalog.schema.json</c> in the package.
/// Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// RoleCatalog french = RoleCatalogJson.Parse(
///     """{ "schemaVersion": 1, "texts": { "cio.title": { "fr": "Directeur des systèmes d'information" } } }""",
///     new RoleCatalogJsonOptions { Base = Roles.All });
/// Console.WriteLine(french["cio"].Title.In("fr"));
/// </code>
/// </example>
public static class RoleCatalogJson
{
    /// <summary>Reads a catalog from a stream.</summary>
    /// <param name="stream">The stream, read from where it stands to its end; it stays open.</param>
    /// <param name="options">How to read, or <see langword="null"/> for <see cref="RoleCatalogJsonOptions.Strict"/>.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="RoleCatalogFormatException">The document is not a role catalog; all errors are listed.</exception>
    public static RoleCatalog Load(Stream stream, RoleCatalogJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= RoleCatalogJsonOptions.Strict;
        return Read(DocumentBytes.Of(stream, options.MaximumBytes), options, ContextFor(options));
    }

    /// <summary>Reads a catalog from a stream, without blocking while bytes arrive.</summary>
    /// <param name="stream">The stream, read from where it stands to its end; it stays open.</param>
    /// <param name="options">How to read, or <see langword="null"/> for <see cref="RoleCatalogJsonOptions.Strict"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    /// <exception cref="RoleCatalogFormatException">The document is not a role catalog; all errors are listed.</exception>
    public static Task<RoleCatalog> LoadAsync(
        Stream stream, RoleCatalogJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LoadCheckedAsync(stream, options ?? RoleCatalogJsonOptions.Strict, cancellationToken);
    }

    /// <summary>Reads a catalog from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">How to read, or <see langword="null"/> for <see cref="RoleCatalogJsonOptions.Strict"/>.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="RoleCatalogFormatException">The document is not a role catalog; all errors are listed.</exception>
    public static RoleCatalog Parse(string json, RoleCatalogJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= RoleCatalogJsonOptions.Strict;
        ReadingContext context = ContextFor(options);
        return Read(DocumentBytes.Of(json, options.MaximumBytes, context), options, context);
    }

    /// <summary>Writes a catalog to a stream: indented UTF-8 without a byte-order mark, lines ended by <c>\n</c>.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Save(RoleCatalog catalog, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = IndentedJson.WriterTo(buffer);
        for (int role = 0; role <= catalog.Count;)
        {
            role = IndentedJson.WriteChunk(writer, buffer, catalog, role, out ArraySegment<byte> chunk);
            stream.Write(chunk.Array!, chunk.Offset, chunk.Count);
        }
    }

    /// <summary>Writes a catalog to a stream as <see cref="Save"/> does, without blocking while bytes leave.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Ends the writing early, which leaves part of a document.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended early.</exception>
    public static Task SaveAsync(RoleCatalog catalog, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(stream);
        return SaveCheckedAsync(catalog, stream, cancellationToken);
    }

    /// <summary>Writes a catalog to a string, with the characters that <see cref="Save"/> writes.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    public static string ToJson(RoleCatalog catalog)
    {
        using MemoryStream stream = new();
        Save(catalog, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static ReadingContext ContextFor(RoleCatalogJsonOptions options) => new()
    {
        SkipsUnknownMembers = options.IgnoresUnknownMembers,
        SkipsUnknownWords = options.IgnoresUnknownMembers,
        ListsSkipped = options.OnSkipped is not null,
        Base = options.Base,
    };

    private static RoleCatalog Read(ArraySegment<byte> document, RoleCatalogJsonOptions options, ReadingContext context)
    {
        RoleCatalog catalog = CatalogDocumentReader.Read(document, context);
        if (options.OnSkipped is { } onSkipped)
        {
            foreach (RoleCatalogError skipped in CatalogDocumentReader.LocateSkipped(document, context))
            {
                onSkipped(skipped);
            }
        }

        return catalog;
    }

    private static async Task<RoleCatalog> LoadCheckedAsync(
        Stream stream, RoleCatalogJsonOptions options, CancellationToken cancellationToken)
    {
        byte[] buffer = DocumentBytes.FirstBuffer(stream, options.MaximumBytes);
        int count = 0;
        int read;
#pragma warning disable CA1835 // The overload that takes memory is not in .NET Standard 2.0.
        while ((read = await stream.ReadAsync(buffer, count, buffer.Length - count, cancellationToken).ConfigureAwait(false)) > 0)
#pragma warning restore CA1835
        {
            count += read;
            buffer = DocumentBytes.Grown(buffer, count, options.MaximumBytes);
        }

        return Read(DocumentBytes.WithoutMark(buffer, count), options, ContextFor(options));
    }

    private static async Task SaveCheckedAsync(RoleCatalog catalog, Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = IndentedJson.WriterTo(buffer);
        for (int role = 0; role <= catalog.Count;)
        {
            role = IndentedJson.WriteChunk(writer, buffer, catalog, role, out ArraySegment<byte> chunk);
#pragma warning disable CA1835 // The overload that takes memory is not in .NET Standard 2.0.
            await stream.WriteAsync(chunk.Array!, chunk.Offset, chunk.Count, cancellationToken).ConfigureAwait(false);
#pragma warning restore CA1835
        }
    }
}
