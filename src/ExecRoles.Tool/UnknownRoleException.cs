namespace ExecRoles.Tool;

/// <summary>The user named a role that is not in the catalog; the message is for the user.</summary>
internal sealed class UnknownRoleException(string message, Exception innerException) : Exception(message, innerException);
