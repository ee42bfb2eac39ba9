using System.Text;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Json;

public sealed class RoleCatalogJsonDocumentTests
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
            text.Append(name).Append(".json\n").Append(Documents.ErrorsOf(Documents.Read(folder, name))).Append("\n\n");
        }

        return text.ToString().TrimEnd();
    }
}
