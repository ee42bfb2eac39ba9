using System.Diagnostics.CodeAnalysis;

namespace ExecRoles;

/// <summary>Knows which addresses mean the same on every machine: those that begin with a scheme, which paths of files do not.</summary>
internal static class AbsoluteAddress
{
    internal const string Example = "http://data.europa.eu/esco/isco/C1330";

    /// <summary>Checks an address that may be missing.</summary>
    internal static Uri? Require(Uri? address, string parameterName)
    {
        if (address is null)
        {
            return null;
        }

        string text = TextRules.Require(address.OriginalString, "The address", parameterName);
        return address.IsAbsoluteUri && BeginsWithScheme(text)
            ? address
            : throw new ArgumentException(
                $"The address {Quotation.Of(text)} is not absolute. Give one such as '{Example}'.", parameterName);
    }

    internal static bool TryParse(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && BeginsWithScheme(text);

    // RFC 3986, 3.1; one letter alone is the drive of a path.
    private static bool BeginsWithScheme(string text)
    {
        const int ShortestScheme = 2;
        int length = 0;
        while (length < text.Length && IsPartOfScheme(text[length], isFirst: length == 0))
        {
            length++;
        }

        return length >= ShortestScheme && length < text.Length && text[length] == ':';
    }

    private static bool IsPartOfScheme(char character, bool isFirst) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (!isFirst && character is (>= '0' and <= '9') or '+' or '-' or '.');
}
