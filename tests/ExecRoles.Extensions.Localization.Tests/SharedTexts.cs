namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>The application's resources: <c>Resources/SharedTexts*.resx</c>.</summary>
public sealed class SharedTexts;
