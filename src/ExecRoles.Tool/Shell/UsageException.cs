namespace ExecRoles.Tool.Shell;

/// <summary>The command line asks for what cannot be, such as an unknown role; the message is for the user.</summary>
internal sealed class UsageException(string message, Exception? innerException = null) : Exception(message, innerException);
