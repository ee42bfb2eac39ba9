namespace ExecRoles.Tool;

/// <summary>What the application tells the shell when it ends.</summary>
internal static class ExitCode
{
    internal const int Success = 0;

    /// <summary>The catalog file is missing or has errors; standard error lists them all.</summary>
    internal const int BadCatalog = 1;

    /// <summary>The command line is wrong: an unknown role, option or format, or too few roles; standard error says which.</summary>
    internal const int WrongCommandLine = 2;
}
