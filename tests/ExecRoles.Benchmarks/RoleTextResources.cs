namespace ExecRoles.Benchmarks;

/// <summary>The texts of ExecRoles as this program carries them, the way an application would: a resx in English, a satellite assembly in German.</summary>
internal static class RoleTextResources
{
    internal const string Name = "ExecRoles.Benchmarks.RoleTexts";
}
