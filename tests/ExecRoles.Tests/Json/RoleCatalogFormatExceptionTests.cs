using ExecRoles.Json;

namespace ExecRoles.Tests.Json;

public sealed class RoleCatalogFormatExceptionTests
{
    [Fact]
    public void Message_OneError_TellsIt()
    {
        RoleCatalogFormatException exception = Thrown(1);

        exception.Message.ShouldBe("The document is not a role catalog: 1 error.\n(1,34) $.roles[0]: Expected an object (a role), but found a number.");
        exception.Errors.Count.ShouldBe(1);
    }

    [Fact]
    public void Message_TenErrors_ListsAll()
    {
        RoleCatalogFormatException exception = Thrown(10);

        exception.Message.ShouldBe($"The document is not a role catalog: 10 errors.\n{string.Join('\n', exception.Errors)}");
        exception.Errors.Count.ShouldBe(10);
    }

    [Fact]
    public void Message_TwelveErrors_ListsTenAndCountsTheOthers()
    {
        RoleCatalogFormatException exception = Thrown(12);

        exception.Message.ShouldBe($"The document is not a role catalog: 12 errors.\n{string.Join('\n', exception.Errors.Take(10))}\nand 2 more");
        exception.Errors.Count.ShouldBe(12);
    }

    [Fact]
    public void Errors_Any_CannotBeChanged() => Thrown(1).Errors.ShouldNotBeAssignableTo<System.Collections.IList>();

    [Fact]
    public void Errors_DocumentLargerThanAllowed_CannotBeChanged() =>
        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Parse("{}", new RoleCatalogJsonOptions { MaximumBytes = 1 }))
            .Errors.ShouldNotBeAssignableTo<RoleCatalogError[]>();

    [Fact]
    public void Errors_One_TellsPlaceAndMessage()
    {
        RoleCatalogError error = Thrown(1).Errors.Single();

        error.Path.ShouldBe("$.roles[0]");
        error.Line.ShouldBe(1);
        error.Column.ShouldBe(34);
        error.Message.ShouldBe("Expected an object (a role), but found a number.");
        error.ToString().ShouldBe("(1,34) $.roles[0]: Expected an object (a role), but found a number.");
    }

    [Fact]
    public void Errors_ControlCharactersInDocument_StayOnOneLine() =>
        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Parse("""{ "schemaVersion": 1, "roles": [], "\u001B[31m\r\n\u0085": 1 }"""))
            .Errors.Single().ToString().ShouldBe(
                "(1,36) $[' [31m   ']: Unknown member ' [31m   ' of a role catalog. "
                + "Known members: schemaVersion, version, areas, roles, boundaries, texts, $schema.");

    [Theory]
    [InlineData("{\"a\": nul\n\u0007 }", "(1,10) $.a: This is not well-formed JSON: 'nul   }' is an invalid JSON literal. Expected the literal 'null'.")]
    [InlineData("[ tru LineNumber: ]", "(1,6) $[0]: This is not well-formed JSON: 'tru LineNumber: ]' is an invalid JSON literal. Expected the literal 'true'.")]
    public void Errors_RestOfDocumentInMessage_StaysOnOneLine(string document, string error) =>
        Documents.ErrorsOf(document).Split('\n')[^1].ShouldBe(error);

    [Fact]
    public void Errors_LongRestOfDocumentInMessage_IsShortened()
    {
        string error = Documents.ErrorsOf($"[nu{new string('x', 100_000)}").Split('\n')[^1];

        error.ShouldBe($"(1,4) $[0]: This is not well-formed JSON: 'nu{new string('x', 97)}…{new string('x', 42)}' is an invalid JSON literal. Expected the literal 'null'.");
    }

    private static RoleCatalogFormatException Thrown(int errors) =>
        Should.Throw<RoleCatalogFormatException>(() =>
            RoleCatalogJson.Parse($$"""{ "schemaVersion": 1, "roles": [ {{string.Join(", ", Enumerable.Range(0, errors))}} ] }"""));
}
