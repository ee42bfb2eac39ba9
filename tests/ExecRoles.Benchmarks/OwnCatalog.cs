namespace ExecRoles.Benchmarks;

/// <summary>Makes catalogs of many roles, each with texts of its own.</summary>
internal static class OwnCatalog
{
    private const int ResponsibilitiesOfARole = 2;

    internal static RoleCatalog OfSize(int count) => new(Enumerable.Range(0, count).Select(MakeRole));

    private static Role MakeRole(int number)
    {
        Role model = number % 2 == 0 ? Roles.Cio : Roles.Cto;
        return new Role(
            $"role-{number}",
            Numbered(model.Title, number),
            Numbered(model.Mandate, number),
            new Focus(model.Focus.Orientation, Numbered(model.Focus.Audience, number), Numbered(model.Focus.Description, number)),
            model.Responsibilities.Take(ResponsibilitiesOfARole)
                .Select(given => new Responsibility(given.Id, given.Area, Numbered(given.Statement, number))));
    }

    private static LocalizedText Numbered(LocalizedText text, int number) =>
        new(text.Languages.Select(language => KeyValuePair.Create(language, $"{text.In(language)} {number}")));
}
