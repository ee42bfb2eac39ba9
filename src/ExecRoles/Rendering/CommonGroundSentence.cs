namespace ExecRoles;

/// <summary>Puts what roles share into one sentence: the areas that every role has, and that every role deals with vendors.</summary>
internal static class CommonGroundSentence
{
    internal static Phrase Of(RoleComparison comparison, Voice voice)
    {
        List<Phrase> areas = [];
        bool hasVendors = false;
        foreach (AspectComparison shared in comparison.CommonGround)
        {
            if (shared.Aspect.Id == Aspect.VendorsId)
            {
                hasVendors = true;
            }
            else if (shared.Aspect.Id is not (Aspect.MandateId or Aspect.FocusId))
            {
                areas.Add(voice.Say(shared.Aspect.Name));
            }
        }

        string key = (areas.Count, hasVendors) switch
        {
            (0, false) => WordKeys.CommonNone,
            (0, true) => WordKeys.CommonVendors,
            (1, false) => WordKeys.CommonArea,
            (1, true) => WordKeys.CommonAreaAndVendors,
            (_, false) => WordKeys.CommonAreas,
            (_, true) => WordKeys.CommonAreasAndVendors,
        };
        Phrase roles = voice.Say(comparison.Roles.Count == 2 ? WordKeys.Both : WordKeys.All);
        return voice.Fill(key, ("roles", [roles]), ("areas", [.. areas]));
    }
}
