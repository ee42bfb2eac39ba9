using System.Text;
using ExecRoles.Json;
using ExecRoles.Tests.Rendering;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>A megabyte of hostile characters in one text: read like any other, and in no more than the time that its length takes.</summary>
public sealed class MegabyteTextTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly HostileCatalog Catalog = HostileCatalog.Of(Specimen.Catalog);

    private static readonly string Hostile = Make(new Random(2026));

    public static TheoryData<string> Views { get; } = new(RenderingInputs.Views.Keys);

    [Theory]
    [MemberData(nameof(Views))]
    public void Renderings_MegabyteInOneText_AreReadAsTheWordsThatTheyAre(string view)
    {
        string[] texts = [.. Catalog.Harmless];
        texts[PlaceOf(role => role.Mandate)] = Hostile;

        RenderingInputs.Check(Catalog, texts, "de", view, isPadded: true);
    }

    [Fact]
    public void ToJson_MegabyteInOneText_GoesRoundTrip()
    {
        string[] texts = [.. Catalog.Harmless];
        texts[PlaceOf(role => role.Title)] = Hostile;
        RoleCatalog catalog = Catalog.Fill(texts);

        RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).Equals(catalog).ShouldBeTrue();
        catalog[0].Title.In("de").ShouldBe(Hostile);
    }

    [Fact]
    public void Parse_MegabyteAsRoleId_ThrowsWithItsBeginning() =>
        Should.Throw<FormatException>(() => RoleId.Parse(Hostile)).Message.Length.ShouldBeLessThan(400);

    private static int PlaceOf(Func<Role, LocalizedText> pick) =>
        Catalog.Harmless.Index().Single(word => word.Item == pick(Catalog.Fill(Catalog.Harmless)[0]).In("de")).Index;

    private static string Make(Random random)
    {
        var text = new StringBuilder(Megabyte);
        while (text.Length < Megabyte)
        {
            text.Append(HostileTexts.Any(random));
        }

        return "x" + text;
    }
}
