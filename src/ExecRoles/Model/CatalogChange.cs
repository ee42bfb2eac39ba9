using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>One fact in which two catalogs differ, as <see cref="RoleCatalogVersions.DiffTo"/> lists them.</summary>
/// <remarks>Immutable and thread-safe. Keys and words are the same in every language; values are as the catalogs have them.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class CatalogChange
{
    internal CatalogChange(string key, string? language, string? before, string? after) =>
        (Key, Language, Before, After) = (key, language, before, after);

    /// <summary>Gets whether the fact was added, removed or changed.</summary>
    public CatalogChangeKind Kind =>
        Before is null ? CatalogChangeKind.Added : After is null ? CatalogChangeKind.Removed : CatalogChangeKind.Changed;

    /// <summary>
    /// Gets which fact it is: the key of a text, as <see cref="RoleCatalog.Texts"/> has it, or a path such as
    /// <c>cio.focus.orientation</c> or <c>cio.codes.esco.1330.2</c>; it begins with the id of the role where there is one.
    /// </summary>
    public string Key { get; }

    /// <summary>Gets the BCP 47 tag of the language, or <see langword="null"/> if the fact is the same in every language.</summary>
    public string? Language { get; }

    /// <summary>Gets what the earlier catalog says, or <see langword="null"/> if it says nothing.</summary>
    public string? Before { get; }

    /// <summary>Gets what the later catalog says, or <see langword="null"/> if it says nothing.</summary>
    public string? After { get; }

    /// <summary>Returns the kind and the key.</summary>
    /// <returns>Both, such as <c>changed cio.focus</c>; the same in every language.</returns>
    public override string ToString() => EnumWords.Changes.Of((int)Kind) + " " + Key;
}
