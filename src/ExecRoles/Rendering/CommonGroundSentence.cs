namespace ExecRoles;

/// <summary>Puts what roles share into one sentence: the areas that every role lists, and that every role works with vendors.</summary>
internal static class CommonGroundSentence
{
    internal static Phrase Of(RoleComparison comparison, PageWords words)
    {
        List<Phrase> areas = [];
        bool hasVendors = false;
        for (int index = 0; index < comparison.Aspects.Count; index++)
        {
            AspectComparison aspect = comparison.Aspects[index];
            if (aspect.IsShared && aspect.Aspect.Kind == AspectKind.Area)
            {
                areas.Add(words.Say(aspect.Aspect.Name));
            }

            hasVendors |= aspect.IsShared && aspect.Aspect.Kind == AspectKind.Vendors;
        }

        string key = (areas.Count, hasVendors) switch
        {
            (0, false) => "words.common.none",
            (0, true) => "words.common.vendors",
            (1, false) => "words.common.area",
            (1, true) => "words.common.area-and-vendors",
            (_, false) => "words.common.areas",
            (_, true) => "words.common.areas-and-vendors",
        };
        Phrase roles = words.Say(comparison.Roles.Count == 2 ? "words.both" : "words.all");
        return words.Enumerate(key, "areas", [.. areas], "roles", roles);
    }
}
