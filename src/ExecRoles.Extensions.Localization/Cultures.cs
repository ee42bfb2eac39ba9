using System.Globalization;

namespace ExecRoles;

/// <summary>The cultures of this process, for the one place that needs them.</summary>
internal static class Cultures
{
#pragma warning disable RS0030 // Localizers know languages by the current UI culture only, so that reading them takes cultures.
    internal static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// Gives the parents of a culture: the one that it names itself, and the one whose name is the shorter tag. The two are
    /// mostly the same, but in globalization-invariant mode every parent is the invariant culture.
    /// </summary>
    internal static IEnumerable<CultureInfo> ParentsOf(CultureInfo culture)
    {
        yield return culture.Parent;
        int end = culture.Name.LastIndexOf('-');
        if (end > 0 && Find(culture.Name.Substring(0, end)) is { } shorter && !shorter.Equals(culture.Parent))
        {
            yield return shorter;
        }
    }
#pragma warning restore RS0030
}
