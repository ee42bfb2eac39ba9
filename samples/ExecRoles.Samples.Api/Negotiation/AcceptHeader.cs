using Microsoft.Net.Http.Headers;

namespace ExecRoles.Samples.Api.Negotiation;

/// <summary>Chooses by <c>Accept</c>, as RFC 9110 (12.5.1) says: the most specific range counts, then its quality, then the order of the offers.</summary>
internal static class AcceptHeader
{
    internal static Representation? Choose(HttpRequest request, IReadOnlyList<Representation> offers)
    {
        IList<MediaTypeHeaderValue> ranges = request.GetTypedHeaders().Accept;
        return ranges.Count == 0
            ? offers[0]
            : offers.Where(offer => Quality(offer.MediaType, ranges) > 0).MaxBy(offer => Quality(offer.MediaType, ranges));
    }

    private static double Quality(MediaTypeHeaderValue offer, IEnumerable<MediaTypeHeaderValue> ranges) =>
        ranges.Where(offer.IsSubsetOf).OrderByDescending(Specificity).Select(static range => range.Quality ?? 1).FirstOrDefault();

    private static int Specificity(MediaTypeHeaderValue range) => range switch
    {
        { MatchesAllTypes: true } => 0,
        { MatchesAllSubTypes: true } => 1,
        { Charset.HasValue: false } => 2,
        _ => 3,
    };
}
