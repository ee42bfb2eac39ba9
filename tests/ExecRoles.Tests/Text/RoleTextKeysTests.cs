using System.Reflection;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>No text is missing or stale: each key belongs to something, and everything finds its text.</summary>
public sealed class RoleTextKeysTests
{
    private const string WordRoot = "words.";

    private static readonly string[] Keys = [.. EmbeddedTextFiles.InSource.Values.SelectMany(static pairs => pairs).Select(static pair => pair.Key).Distinct()];

    [Fact]
    public void Keys_OfTexts_AreThoseOfTheModelAndTheRenderings() =>
        Keys.ShouldBe([.. ModelTexts.ByKey.Keys, .. ModelTexts.Names.Keys, .. WordKeys()], ignoreOrder: true);

    [Fact]
    public void Keys_OfTheBuiltInCatalog_AreThoseOfTheTexts() => Roles.All.TextKeys.ShouldBe(Keys, ignoreOrder: true);

    [Fact]
    public void BuiltIn_OfKeys_AreThoseOfTheTextsInOrdinalOrder() => RoleTextKeys.BuiltIn.ShouldBe(Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void BuiltIn_OfKeys_CannotBeCastToSomethingMutable() => RoleTextKeys.BuiltIn.ShouldNotBeAssignableTo<ICollection<string>>();

    [Fact]
    public void Keys_FromIds_HaveTheirForms() =>
        ((string[])
        [
            RoleTextKeys.ForTitle("cio"),
            RoleTextKeys.ForMandate("cio"),
            RoleTextKeys.ForFocus("cio"),
            RoleTextKeys.ForFocusAudience("cio"),
            RoleTextKeys.ForResponsibility("cio", "it-operations"),
            RoleTextKeys.ForVendors("cio"),
            RoleTextKeys.ForVendorsWhich("cio"),
            RoleTextKeys.ForVendorsPurpose("cio"),
            RoleTextKeys.ForArea("users"),
            RoleTextKeys.ForAreaDescription("users"),
            RoleTextKeys.ForAspect("focus"),
            RoleTextKeys.ForTitleForm("cio", "feminine"),
            RoleTextKeys.ForTitleForm("cio", "neutral", "limited-company"),
            RoleTextKeys.ForBoundary("cto", "cio"),
            RoleTextKeys.ForBoundary("cio", "cto"),
        ]).ShouldBe(
        [
            "cio.title",
            "cio.mandate",
            "cio.focus",
            "cio.focus.audience",
            "cio.responsibilities.it-operations",
            "cio.vendors",
            "cio.vendors.which",
            "cio.vendors.purpose",
            "areas.users",
            "areas.users.description",
            "aspects.focus",
            "cio.title.feminine",
            "cio.title.limited-company.neutral",
            "boundaries.cio.cto",
            "boundaries.cio.cto",
        ]);

    [Fact]
    public void Keys_FromNull_Throw() =>
        typeof(RoleTextKeys).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(static method => method.Name.StartsWith("For", StringComparison.Ordinal))
            .SelectMany(static method => method.GetParameters().Where(static parameter => !parameter.IsOptional).Select(parameter => (method, parameter)))
            .Where(static place => ThrownFor(place.method, place.parameter) != place.parameter.Name)
            .Select(static place => $"{place.method.Name}({place.parameter.Name})")
            .ShouldBeNone();

    [Fact]
    public void Keys_OfTexts_BeginWithARoleIdOrAReservedWord() =>
        Keys.Select(static key => key.Split('.')[0])
            .Where(static root => Roles.All.TryGet(root, out _) == RoleId.TryParse(root, out _) is false).ShouldBeNone();

    [Fact]
    public void ModelTexts_All_HaveAllLanguages() =>
        ModelTexts.ByKey.Where(static text => !EmbeddedTextFiles.IsTitleForm(text.Key) && !text.Value.Languages.ToHashSet().SetEquals(EmbeddedTextFiles.Languages))
            .Select(static text => text.Key).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void ModelTexts_All_AreTheTextsOfTheirKeys(string language) =>
        ModelTexts.ByKey.Where(text => EmbeddedTextFiles.Has(language, text.Key) && text.Value.Resolve(language).Text != EmbeddedTextFiles.Text(language, text.Key))
            .Select(static text => text.Key).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void EnumNames_All_AreTheTextsOfTheirKeys(string language) =>
        ModelTexts.Names.Where(name => name.Value(language) != EmbeddedTextFiles.Text(language, name.Key))
            .Select(static name => name.Key).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Words_All_AreSaidByARendering(string language) =>
        Keys.Where(static key => key.StartsWith(WordRoot, StringComparison.Ordinal))
            .Where(key => !RenderedShapes.Say(language, EmbeddedTextFiles.Text(language, key))).ShouldBeNone();

    [Theory]
    [MemberData(nameof(EmbeddedTextFiles.EachLanguage), MemberType = typeof(EmbeddedTextFiles))]
    public void Renderings_All_LeaveNoPlaceholder(string language) =>
        RenderedShapes.In(language).Where(static text => text.Contains('{', StringComparison.Ordinal)).ShouldBeNone();

    private static IEnumerable<string> WordKeys() =>
        Library.Assembly.GetType("ExecRoles.WordKeys", throwOnError: true)!
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(static field => (string)field.GetRawConstantValue()!);

    private static string? ThrownFor(MethodInfo method, ParameterInfo missing)
    {
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter == missing ? null : "id")];
        return Record.Exception(() => method.Invoke(null, arguments))?.InnerException is ArgumentNullException thrown ? thrown.ParamName : null;
    }
}
