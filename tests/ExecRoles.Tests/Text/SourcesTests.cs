using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>Where each built-in fact comes from, for a reader to see at once.</summary>
public sealed class SourcesTests
{
    [Fact]
    public void Sources_OfAllFacts_AreReviewed() => Snapshot.Match(string.Concat(Roles.All.SelectMany(OfRole).Concat(Roles.All.Boundaries.Select(OfBoundary))));

    private static IEnumerable<string> OfRole(Role role) =>
    [
        .. role.Responsibilities.Select(given => Written($"{role.Id}: {given.Id}", given.Sources)),
        Written($"{role.Id}: vendors", role.VendorRelationship!.Sources),
        Written($"{role.Id}: titles", role.TitleForms!.Sources),
        .. role.Codes.Select(code => Written($"{role.Id}: {code}", code.Sources)),
    ];

    private static string OfBoundary(Boundary boundary) => Written($"boundary: {boundary}", boundary.Sources);

    private static string Written(string fact, IReadOnlyList<Source> sources) => $"{fact}\n{string.Concat(sources.Select(static source => $"    {source}\n"))}";
}
