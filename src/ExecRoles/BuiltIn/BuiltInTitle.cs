namespace ExecRoles;

/// <summary>Reads the title forms of a built-in role from the resources of the languages that have some.</summary>
internal static class BuiltInTitle
{
    internal static GenderForms? Forms(string roleId, string? companyForm) =>
        Read(roleId, "neutral", companyForm) is { } neutral
            ? new GenderForms(neutral, Read(roleId, "feminine", companyForm), Read(roleId, "masculine", companyForm))
            : null;

    private static LocalizedText? Read(string roleId, string style, string? companyForm) =>
        EmbeddedTexts.TryGet(RoleTextKeys.ForTitleForm(roleId, style, companyForm));
}
