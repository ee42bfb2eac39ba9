namespace ExecRoles;

/// <summary>Shows a given value in an error message: in quotes, and shortened where it is long.</summary>
internal static class Quotation
{
    private const int Longest = 80;

    internal static string Of(string value)
    {
        if (value.Length <= Longest)
        {
            return $"'{value}'";
        }

        int length = char.IsHighSurrogate(value[Longest - 1]) ? Longest - 1 : Longest;
        return $"'{value.Substring(0, length)}…'";
    }
}
