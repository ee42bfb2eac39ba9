namespace ExecRoles.Tool.Shell;

/// <summary>Puts texts on one line: a terminal would obey the control characters in them, and a role may come from anywhere.</summary>
internal static class OneLine
{
    internal static string Of(string text) => new([.. text.Select(static character => char.IsControl(character) ? ' ' : character)]);
}
