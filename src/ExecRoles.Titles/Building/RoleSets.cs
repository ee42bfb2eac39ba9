namespace ExecRoles.Titles;

/// <summary>Makes each set of roles once, and keeps in it only what the catalog has.</summary>
internal sealed class RoleSets(RoleCatalog catalog, TitleLexicon lexicon)
{
    private readonly Dictionary<string, short> _numbers = [];
    private readonly HashSet<string> _named = [];

    /// <summary>Says whether the vocabulary names a role.</summary>
    internal bool IsNamed(RoleId role) => _named.Contains(role);

    internal short Of(string[] roles) => Of(roles, []);

    /// <summary>Finds the number of a set; 0 if nothing of it is in the catalog.</summary>
    internal short Of(string[] roles, TitleStrength[] strengths)
    {
        List<RoleId> kept = [];
        List<TitleStrength> keptStrengths = [];
        for (int index = 0; index < roles.Length; index++)
        {
            _named.Add(roles[index]);
            if (catalog.TryGet(roles[index], out Role? role))
            {
                // What an ambiguous title is decided for needs a set of its own.
                _ = roles.Length == 1 ? (short)0 : Of([roles[index]]);
                kept.Add(role.Id);
                keptStrengths.Add(strengths.Length == 0 ? TitleStrength.Exact : strengths[index]);
            }
        }

        if (kept.Count == 0)
        {
            return 0;
        }

        string key = string.Join("|", kept) + string.Join(",", keptStrengths);
        if (!_numbers.TryGetValue(key, out short number))
        {
            number = (short)lexicon.Sets.Count;
            _numbers.Add(key, number);
            lexicon.Sets.Add(new RoleSet([.. kept], [.. keptStrengths]));
        }

        return number;
    }
}
