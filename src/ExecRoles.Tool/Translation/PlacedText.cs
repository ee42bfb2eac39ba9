namespace ExecRoles.Tool.Translation;

/// <summary>A text of a language file, and where it stands; lines and columns count from one.</summary>
internal sealed record PlacedText(string Key, string Language, string Text, int Line, int Column);
