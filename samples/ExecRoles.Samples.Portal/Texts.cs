namespace ExecRoles.Samples.Portal;

/// <summary>What the portal itself says: <c>Resources/Texts.resx</c>, in German <c>Resources/Texts.de.resx</c>.</summary>
public sealed class Texts;
