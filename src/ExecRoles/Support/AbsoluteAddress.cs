using System.Diagnostics.CodeAnalysis;

namespace ExecRoles;

/// <summary>Knows which addresses mean the same on every machine: those that begin with a scheme, which paths of files do not.</summary>
internal static class AbsoluteAddress
{
    private const int ShortestScheme = 2;

    internal static bool IsOne(Uri address) => address.IsAbsoluteUri && BeginsWithScheme(address.OriginalString);

    internal static bool TryParse(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && BeginsWithScheme(text);

    // RFC 3986, 3.1; one letter alone is the drive of a path.
    private static bool BeginsWithScheme(string text)
    {
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
