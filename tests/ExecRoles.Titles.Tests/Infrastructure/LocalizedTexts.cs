namespace ExecRoles.Titles.Tests.Infrastructure;

internal static class LocalizedTexts
{
    internal static IEnumerable<string> Values(this LocalizedText text) => text.Select(static one => one.Value);
}
