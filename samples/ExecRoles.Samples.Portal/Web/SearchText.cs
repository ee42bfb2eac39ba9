using System.Globalization;

namespace ExecRoles.Samples.Portal.Web;

/// <summary>Looks for what somebody typed, without regard to case and accents.</summary>
public static class SearchText
{
    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;

    public static bool Has(string text, string wanted) =>
        Compare.IndexOf(text, wanted, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
