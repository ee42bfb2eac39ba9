namespace ExecRoles;

/// <summary>Looks at one text and its key, and returns the text to use instead: the same one, or another.</summary>
internal delegate LocalizedText TextChange(string key, LocalizedText text);
