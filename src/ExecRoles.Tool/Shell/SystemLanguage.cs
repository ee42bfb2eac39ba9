using System.Globalization;

namespace ExecRoles.Tool.Shell;

/// <summary>Finds out which language the user's system speaks.</summary>
internal static class SystemLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Gives the name of the UI culture or, as in globalization-invariant mode it has none, what POSIX systems set.</summary>
    /// <returns>A tag such as <c>de-AT</c> or a locale such as <c>de_AT.UTF-8</c>: ExecRoles takes both as they are.</returns>
    internal static string Of(CultureInfo culture, Func<string, string?> environment) =>
        culture.Name.Length > 0
            ? culture.Name
            : Variables.Select(environment).FirstOrDefault(static locale => !string.IsNullOrEmpty(locale)) ?? string.Empty;
}
