namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>Roles, areas and documents of an application.</summary>
internal static class Example
{
    public static ResponsibilityArea Payroll { get; } = new("payroll", new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung")));

    public static Role Role(string id, string title = "Head of Payroll", ResponsibilityArea? area = null) => new(
        id,
        new LocalizedText(("en", title)),
        new LocalizedText(("en", "Pays everyone on time.")),
        new Focus(FocusOrientation.Internal, new LocalizedText(("en", "Staff")), new LocalizedText(("en", "Looks at staff."))),
        [new Responsibility("monthly-run", area ?? Payroll, new LocalizedText(("en", "Runs the payroll.")))]);

    public static IReadOnlyDictionary<string, string> Texts(params (string Key, string Text)[] texts) =>
        texts.ToDictionary(text => text.Key, text => text.Text);

    /// <summary>Gives a document; members of JSON, such as <c>"areas": [ … ]</c>, may be added to the roles.</summary>
    public static string Document(string roles, string members = "") =>
        $$"""{ "schemaVersion": 1, "roles": [ {{roles}} ]{{(members.Length > 0 ? ", " : "")}}{{members}} }""";

    public static string RoleJson(string id, string title, string area) =>
        $$"""
        { "id": "{{id}}", "title": { "en": "{{title}}" }, "mandate": { "en": "Leads." },
          "focus": { "orientation": "internal", "audience": { "en": "Staff" }, "description": { "en": "Looks at staff." } },
          "responsibilities": [ { "id": "main-task", "area": "{{area}}", "statement": { "en": "Does it." } } ] }
        """;
}
