using System;
using System.Globalization;
using System.Text.Json;
using ExecRoles;

/// <summary>A program that can make no culture, so that the language can only be named.</summary>
internal static class InvariantProgram
{
    private static void Main()
    {
        try
        {
            throw new InvalidOperationException($"The machine knows the culture '{new CultureInfo("de-AT")}'.");
        }
        catch (CultureNotFoundException)
        {
            Digest.Print(Roles.All, role => JsonSerializer.Serialize(role));
        }
    }
}
