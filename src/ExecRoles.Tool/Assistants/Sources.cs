namespace ExecRoles.Tool.Assistants;

/// <summary>Where the facts of an answer come from.</summary>
internal static class Sources
{
    /// <summary>Gives the catalog and its version.</summary>
    internal static string Footer(RoleCatalog catalog) =>
        catalog.Version is { } version ? $"\nSource: ExecRoles catalog, version {version}\n" : "\nSource: a catalog without a version\n";

    /// <summary>Lists the sources of each role of a comparison, and of what separates the roles; empty if there are none.</summary>
    internal static string Of(RoleComparison comparison, RoleCatalog catalog, string languageTag)
    {
        IEnumerable<string> lines =
        [
            .. comparison.Boundaries
                .SelectMany(boundary => Lines($"{boundary.First} – {boundary.Second}", boundary.Sources, languageTag)),
            .. comparison.Roles.Distinct()
                .SelectMany(role => Lines(catalog.Describe(role).GetTitle(languageTag), AllOf(role), languageTag)),
        ];
        string list = string.Concat(lines);
        return list.Length == 0 ? string.Empty : $"\n{catalog.Texts["words.sources"].In(languageTag)}:\n\n{list}";
    }

    private static IEnumerable<Source> AllOf(Role role) =>
    [
        .. role.MandateSources, .. role.Focus.Sources, .. role.ReportingLine?.Sources ?? [],
        .. role.Responsibilities.SelectMany(static responsibility => responsibility.Sources), .. role.VendorRelationship?.Sources ?? [],
    ];

    private static IEnumerable<string> Lines(string of, IEnumerable<Source> sources, string languageTag)
    {
        string[] named =
        [
            .. sources.Where(static source => source != Source.CommonKnowledge).Select(source => Named(source, languageTag)).Distinct(),
        ];
        return named.Length == 0 ? [] : [$"- {of}: {string.Join("; ", named)}\n"];
    }

    private static string Named(Source source, string languageTag)
    {
        string remark = source.Remark is { } text ? $" ({text.In(languageTag)})" : string.Empty;
        return source.Uri is not { OriginalString: var address } ? source + remark
            : address.Contains(source.ToString(), StringComparison.Ordinal) ? $"<{address}>{remark}"
            : $"{source}{remark} <{address}>";
    }
}
