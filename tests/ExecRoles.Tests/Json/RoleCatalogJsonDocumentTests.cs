using System.Text;
using System.Text.RegularExpressions;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Json;

public sealed partial class RoleCatalogJsonDocumentTests
{
    public static TheoryData<string> GoodDocuments { get; } = [.. Documents.NamesIn(Documents.Good)];

    [Theory]
    [MemberData(nameof(GoodDocuments))]
    public void Parse_GoodDocument_HasNoErrors(string name) =>
        Documents.ErrorsOf(Documents.Read(Documents.Good, name)).ShouldBe("");

    [Theory]
    [MemberData(nameof(GoodDocuments))]
    public void ToJson_CatalogOfGoodDocument_ParsesAsEqual(string name)
    {
        RoleCatalog catalog = RoleCatalogJson.Parse(Documents.Read(Documents.Good, name));

        RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).Equals(catalog).ShouldBeTrue();
    }

    [Fact]
    public void Parse_BadDocuments_ListsErrors() => Snapshot.Match(ErrorsIn(Documents.Bad));

    [Fact]
    public void Parse_DocumentsBeyondSchema_ListsErrors() => Snapshot.Match(ErrorsIn(Documents.BeyondSchema));

    private static string ErrorsIn(string folder)
    {
        var text = new StringBuilder();
        foreach (string name in Documents.NamesIn(folder))
        {
            string errors = Documents.ErrorsOf(Documents.Read(folder, name));
            text.Append(name).Append(".json\n").Append(CountOfKeys().Replace(errors, "$1 and … more")).Append("\n\n");
        }

        return text.ToString().TrimEnd();
    }

    // It changes with every word that pages get.
    [GeneratedRegex(@"(Known keys: [^\n]*) and \d+ more")]
    private static partial Regex CountOfKeys();
}
