namespace ExecRoles.Tool.Shell;

/// <summary>What the tool tells the shell when it ends.</summary>
internal static class ExitCode
{
    internal const int Success = 0;

    /// <summary>A file is missing, cannot be read or written, or has errors; standard error lists them all.</summary>
    internal const int BadFile = 1;

    /// <summary>The command line is wrong: an unknown role, option or column, or too few roles; standard error says which.</summary>
    internal const int WrongCommandLine = 2;

    /// <summary>All went well, and the answer is no: texts are missing, catalogs differ, or titles were not decided.</summary>
    internal const int AnswerIsNo = 3;
}
