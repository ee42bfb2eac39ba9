namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>Resources in German alone, without neutral ones: <c>Resources/GermanTexts.de.resx</c>.</summary>
public sealed class GermanTexts;
