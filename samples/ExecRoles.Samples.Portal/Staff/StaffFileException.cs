namespace ExecRoles.Samples.Portal.Staff;

/// <summary>A staff file cannot be read; the message is the key of a text of the portal.</summary>
public sealed class StaffFileException(string textKey, params object[] arguments) : Exception(textKey)
{
    public string TextKey => Message;

    public object[] Arguments { get; } = arguments;
}
