using System;
using System.Globalization;
using System.Text.Json;
using ExecRoles;

/// <summary>A program that can make any culture, though the machine knows nothing but their names.</summary>
internal static class InvariantWithCulturesProgram
{
    private static void Main()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("de-AT");
        if (!CultureInfo.CurrentUICulture.Parent.Equals(CultureInfo.InvariantCulture))
        {
            throw new InvalidOperationException("The machine knows that 'de' is the parent of 'de-AT'.");
        }

        foreach (Role role in Roles.All)
        {
            if (role.Title.ToString() != role.Title.In("de") || role.Mandate.In(CultureInfo.CurrentUICulture) != role.Mandate.In("de"))
            {
                throw new InvalidOperationException($"{role} is not in German.");
            }
        }

        Digest.Print(Roles.All, role => JsonSerializer.Serialize(role));
    }
}
