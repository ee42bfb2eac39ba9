using System.Text.Json;
using ExecRoles;

internal static class ConsoleProgram
{
    private static void Main() => Digest.Print(Roles.All, role => JsonSerializer.Serialize(role));
}
