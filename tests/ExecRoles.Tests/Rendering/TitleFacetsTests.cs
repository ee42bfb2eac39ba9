namespace ExecRoles.Tests.Rendering;

/// <summary>Title forms in a description: in the reader's language, or in all that have some.</summary>
public sealed class TitleFacetsTests
{
    [Theory]
    [InlineData("de", "Leitung")]
    [InlineData("fr-CA", "Direction")]
    [InlineData("en", "Leitung Direction")]
    public void ToText_FormsInTwoLanguages_ShowsThoseOfTheReaderOrAll(string language, string shown)
    {
        Role given = Comparison.OwnRole.Make("head-of-it");
        TitleForms forms = new(new GenderForms(new LocalizedText(("de", "Leitung"), ("fr", "Direction"))));
        Role role = new(given.Id, given.Title, given.Mandate, given.Focus, given.Responsibilities, titleForms: forms);

        new RoleCatalog([role]).Describe(role.Id).WithSources().ToText(language).Split('\n').ShouldContain(line => line.EndsWith($": {shown}", StringComparison.Ordinal));
    }
}
