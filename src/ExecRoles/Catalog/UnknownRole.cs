namespace ExecRoles;

/// <summary>Tells which roles are known where one is not found, and which was probably meant.</summary>
internal static class UnknownRole
{
    internal static KeyNotFoundException In(RoleCatalog catalog, string id)
    {
        List<string> ids = [];
        List<KeyValuePair<string, string>> names = [];
        foreach (Role role in catalog)
        {
            ids.Add(role.Id.Value);
            names.Add(new KeyValuePair<string, string>(role.Id.Value, role.Id.Value));
            names.Add(new KeyValuePair<string, string>(role.Abbreviation ?? role.Id.Value, role.Id.Value));
        }

        return new KeyNotFoundException($"Unknown role {Quotation.Of(id)}. {Suggestion.For(id, ids, names)}");
    }
}
