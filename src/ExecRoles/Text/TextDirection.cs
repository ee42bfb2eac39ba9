namespace ExecRoles;

/// <summary>Knows which languages are written from right to left.</summary>
/// <remarks>
/// Source: CLDR, the scripts and languages whose character order is right-to-left, as far as they have a two- or three-letter code in
/// use.
/// </remarks>
internal static class TextDirection
{
    private static readonly string[] Scripts = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"];
    private static readonly string[] Languages = ["ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "sd", "ug", "dv", "ckb", "syr", "nqo"];

    internal static bool IsRightToLeft(string languageTag)
    {
        string[] subtags = languageTag.Split('-');
        bool hasScript = subtags.Length > 1 && subtags[1].Length == 4;
        return Array.IndexOf(hasScript ? Scripts : Languages, hasScript ? subtags[1] : subtags[0]) >= 0;
    }
}
