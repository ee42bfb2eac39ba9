using System.Text.Json;
using ExecRoles;

internal static class ReflectionFreeProgram
{
    private static void Main() => Digest.Print(Roles.All, role => JsonSerializer.Serialize(role, RoleContext.Default.Role));
}
