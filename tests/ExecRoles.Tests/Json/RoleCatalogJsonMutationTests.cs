using System.Text;
using ExecRoles.Json;

namespace ExecRoles.Tests.Json;

public sealed class RoleCatalogJsonMutationTests
{
    private const int Inputs = 4_000;

    private static readonly string[] Originals =
    [
        .. Documents.NamesIn(Documents.Good).Select(name => Documents.Read(Documents.Good, name)),
        .. Documents.NamesIn(Documents.BeyondSchema).Select(name => Documents.Read(Documents.BeyondSchema, name)),
    ];

    [Fact]
    public void Load_DamagedBytes_GivesCatalogOrFormatException()
    {
        byte[][] originals = [.. Originals.Select(Encoding.UTF8.GetBytes)];
        var mutations = new Mutations(seed: 3);
        for (int input = 0; input < Inputs; input++)
        {
            RequireCatalogOrErrors(mutations.OfBytes(originals[input % originals.Length]));
        }
    }

    [Fact]
    public void Load_DamagedValues_GivesCatalogOrFormatException()
    {
        string[] originals = [.. Documents.NamesIn(Documents.Good).Select(name => Documents.Read(Documents.Good, name))];
        var mutations = new Mutations(seed: 4);
        for (int input = 0; input < Inputs; input++)
        {
            RequireCatalogOrErrors(Encoding.UTF8.GetBytes(mutations.OfValues(originals[input % originals.Length])));
        }
    }

    [Fact]
    public void Parse_DamagedText_GivesWhatLoadGives()
    {
        var mutations = new Mutations(seed: 5);
        for (int input = 0; input < Inputs; input++)
        {
            string text = Encoding.Latin1.GetString(mutations.OfBytes(Encoding.UTF8.GetBytes(Originals[input % Originals.Length])));

            ParseErrors(text).ShouldBe(Documents.ErrorsOf(text));
        }
    }

    private static void RequireCatalogOrErrors(byte[] document)
    {
        try
        {
            RoleCatalog catalog = RoleCatalogJson.Load(new MemoryStream(document));
            RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).Equals(catalog).ShouldBeTrue(Convert.ToBase64String(document));
        }
        catch (RoleCatalogFormatException exception)
        {
            exception.Errors.ShouldNotBeEmpty();
            exception.Errors.ShouldAllBe(error => error.Path.StartsWith('$') && error.Line >= 1 && error.Column >= 1 && error.Message.Length > 0);
        }
        catch (Exception exception)
        {
            Assert.Fail($"{Convert.ToBase64String(document)}: {exception}");
        }
    }

    private static string ParseErrors(string text)
    {
        try
        {
            RoleCatalogJson.Parse(text);
            return "";
        }
        catch (RoleCatalogFormatException exception)
        {
            return string.Join('\n', exception.Errors);
        }
    }
}
