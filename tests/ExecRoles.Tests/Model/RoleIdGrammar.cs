using System.Text.RegularExpressions;

namespace ExecRoles.Tests.Model;

/// <summary>What a role id may be, written otherwise than in the library, to measure it against.</summary>
internal static partial class RoleIdGrammar
{
    /// <summary>The words that are kept for the keys of texts, as error messages list them.</summary>
    public const string Reserved = "areas, aspects, boundaries, codes, companies, orientations, outcomes, relations, scopes, seats, sources, styles, words";

    private static readonly string[] ReservedWords = Reserved.Split(", ");

    /// <summary>Says whether a string is a role id.</summary>
    public static bool IsGood(string text) => Grammar().IsMatch(text) && !ReservedWords.Contains(text);

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Grammar();
}
