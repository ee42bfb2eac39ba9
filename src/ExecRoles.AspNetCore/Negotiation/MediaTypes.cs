using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ExecRoles.AspNetCore;

/// <summary>Chooses a format by <c>Accept</c>.</summary>
/// <remarks>
/// As RFC 9110 (12.5.1) says: the most specific range that fits a format tells how welcome it is; of equals, the first wins.
/// </remarks>
internal static class MediaTypes
{
    /// <summary>The names of the formats that pages have beside JSON.</summary>
    internal static readonly string[] PageNames = ["text/markdown", "text/html", "text/plain"];

    /// <summary>The names of the formats that other answers have beside JSON.</summary>
    internal static readonly string[] TextNames = ["text/plain"];

    private static readonly string[] Names = ["application/json", .. PageNames];

    private static readonly MediaTypeHeaderValue[] Offers =
        [.. Names.Select(static name => new MediaTypeHeaderValue(name) { Charset = "utf-8" })];

    private static readonly string[] ContentTypes = [.. Offers.Select(static offer => offer.ToString())];

    internal static string NameOf(PageFormat format) => Names[(int)format];

    internal static string ContentTypeOf(PageFormat format) => ContentTypes[(int)format];

    /// <summary>Chooses the format that a request would like best, or none if it accepts none.</summary>
    internal static PageFormat? Choose(StringValues accept, bool isTextOnly = false)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return PageFormat.Json;
        }

        // What most programs send needs no parsing.
        if (accept.Count == 1 && (accept[0] == "*/*" || accept[0] == Names[0]))
        {
            return PageFormat.Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept!, out IList<MediaTypeHeaderValue>? ranges) || ranges.Count == 0)
        {
            return PageFormat.Json;
        }

        PageFormat? best = null;
        double bestQuality = 0;
        for (PageFormat format = PageFormat.Json; format <= PageFormat.Text; format++)
        {
            double quality = isTextOnly && format is PageFormat.Markdown or PageFormat.Html ? 0 : QualityOf(Offers[(int)format], ranges);
            (best, bestQuality) = quality > bestQuality ? (format, quality) : (best, bestQuality);
        }

        return best;
    }

    private static double QualityOf(MediaTypeHeaderValue offer, IList<MediaTypeHeaderValue> ranges)
    {
        int bestRank = -1;
        double quality = 0;
        foreach (MediaTypeHeaderValue range in ranges)
        {
            int rank = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : range.Charset.HasValue ? 3 : 2;
            if (rank > bestRank && offer.IsSubsetOf(range))
            {
                (bestRank, quality) = (rank, range.Quality ?? 1);
            }
        }

        return quality;
    }
}
