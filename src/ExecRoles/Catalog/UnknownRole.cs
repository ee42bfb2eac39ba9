namespace ExecRoles;

/// <summary>Tells which roles are known where one is not found, and which was probably meant.</summary>
internal static class UnknownRole
{
    internal static KeyNotFoundException In(RoleCatalog catalog, string id)
    {
        string[] ids = [.. catalog.Select(static role => role.Id.Value)];
        IEnumerable<KeyValuePair<string, string>> names = catalog.SelectMany(
            static role => new[] { role.Id.Value, role.Abbreviation ?? role.Id.Value }.Select(name => new KeyValuePair<string, string>(name, role.Id.Value)));
        return new KeyNotFoundException($"Unknown role {Quotation.Of(id)}. {Suggestion.For(id, ids, names)}");
    }
}
