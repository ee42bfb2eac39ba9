namespace ExecRoles.Benchmarks.FirstUse;

/// <summary>The keys of the texts that <see cref="FirstUseProbe"/> reads from resources.</summary>
internal static class FirstUseKeys
{
    private const int TextsOfAPage = 30;

    internal static IReadOnlyList<string> CioTitle { get; } = ["cio.title"];

    /// <summary>Gets the keys of what the probe reads from the CIO.</summary>
    internal static IReadOnlyList<string> Cio { get; } =
    [
        .. CioTitle,
        "cio.mandate",
        "cio.focus",
        "cio.focus.audience",
        .. Roles.Cio.Responsibilities.SelectMany(static given => (string[])
        [
            $"cio.responsibilities.{given.Id}",
            $"areas.{given.Area.Id}",
            $"areas.{given.Area.Id}.description",
        ]),
        "cio.vendors",
        "cio.vendors.which",
        "cio.vendors.purpose",
    ];

    /// <summary>Gets as many keys as a page of a comparison has texts, of the CIO and the CTO.</summary>
    internal static IReadOnlyList<string> Page { get; } =
    [
        .. Cio.Concat(Roles.All.Texts.Keys.Where(static key => key.StartsWith("cto.", StringComparison.Ordinal) && !key.Contains(".title.")))
            .Take(TextsOfAPage),
    ];
}
