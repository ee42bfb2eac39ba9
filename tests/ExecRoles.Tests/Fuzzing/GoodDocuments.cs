using System.Text;
using ExecRoles.Json;
using ExecRoles.Tests.Json;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Documents that <c>Load</c> accepts, for mutations to begin with: the files among the tests, and the built-in roles in small and large portions.</summary>
internal static class GoodDocuments
{
    private const int LargestPiece = 1_000;
    private const int Nth = 4;

    /// <summary>Gets the documents, the shortest first.</summary>
    public static IReadOnlyList<byte[]> All { get; } = [.. Files().Concat(Portions()).Select(Encoding.UTF8.GetBytes).OrderBy(document => document.Length)];

    /// <summary>Gets the member names that occur, in quotes.</summary>
    public static IReadOnlyList<byte[]> Names { get; } = Pieces((document, part) => part.IsMember ? document[part.NameStart..part.NameEnd] : []);

    /// <summary>Gets the values that occur, except for the largest.</summary>
    public static IReadOnlyList<byte[]> Values { get; } = Pieces((document, part) => document[part.Start..part.End]);

    /// <summary>Gets the members that occur, names and all, except for the largest.</summary>
    public static IReadOnlyList<byte[]> Members { get; } = Pieces((document, part) => part.IsMember ? document[part.NameStart..part.End] : []);

    /// <summary>Picks a document, a short one more often than a long one.</summary>
    public static byte[] Pick(Random random) => All[Math.Min(random.Next(All.Count), random.Next(All.Count))];

    private static IEnumerable<string> Files() => Documents.NamesIn(Documents.Good).Select(name => Documents.Read(Documents.Good, name));

    // A few roles have every member and every shape; all of them would only make most inputs long.
    private static IEnumerable<string> Portions() =>
        CatalogPortions.Singles.Concat(CatalogPortions.Neighbours).Where((_, index) => index % Nth == 0).Append(Roles.All).Select(RoleCatalogJson.ToJson);

    private static IReadOnlyList<byte[]> Pieces(Func<byte[], JsonPart, byte[]> pick) =>
    [
        .. All.SelectMany(document => JsonPart.AllIn(document).Select(part => pick(document, part)))
            .Where(piece => piece.Length is > 0 and <= LargestPiece)
            .Select(Encoding.UTF8.GetString).Distinct().Select(Encoding.UTF8.GetBytes),
    ];
}
