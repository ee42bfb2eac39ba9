namespace ExecRoles.Samples.Portal.Data;

/// <summary>The database cannot be used; the message says which one, why, and what to do.</summary>
public sealed class DatabaseUnusableException(string message) : Exception(message);
