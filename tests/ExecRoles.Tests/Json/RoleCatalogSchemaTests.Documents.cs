using System.Text.RegularExpressions;
using ExecRoles.Json;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

public sealed partial class RoleCatalogSchemaTests
{
    private const int MutatedDocuments = 600;

    // What a schema cannot express: what appears twice, what is not there, placeholders.
    private static readonly Regex BeyondSchema = new(
        @"appears twice\.|^[^']*Two (roles|areas|responsibilities) have the id '|: Unknown (area|role|responsibility|text key) '|The text for '.*' needs |is '1\.0', but"
        + "|is said twice to have no code|is said to have no code|^[^']*Two boundaries are between '|is not an absolute address|is defined twice, |^[^']*The role has two ");

    [NodeFact]
    public void Schema_Documents_AreJudgedAsByLoad()
    {
        (string Folder, string Name)[] all =
        [
            .. new[] { Documents.Good, Documents.Bad, Documents.BeyondSchema }.SelectMany(folder => Documents.NamesIn(folder).Select(name => (folder, name))),
        ];

        IReadOnlyList<IReadOnlyList<string>> faults = Schema.Judge([.. all.Select(document => Documents.Read(document.Folder, document.Name))]);

        all.Zip(faults)
            .Where(judged => (judged.First.Folder == Documents.Bad) == (judged.Second.Count == 0))
            .Select(judged => $"{judged.First.Folder}/{judged.First.Name}: {string.Join("; ", judged.Second)}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Documents_BeyondSchema_BreakOnlySuchRules() =>
        Documents.NamesIn(Documents.BeyondSchema).Except(["half-surrogate-pairs"])
            .SelectMany(name => Documents.ErrorsOf(Documents.Read(Documents.BeyondSchema, name)).Split('\n'))
            .Where(error => !BeyondSchema.IsMatch(error))
            .ShouldBeEmpty();

    [NodeFact]
    public void Schema_SavedCatalogs_AreValid()
    {
        string[] saved = [.. CatalogGenerators.Catalogs.Sample(60, 100).Append(Roles.All).Select(RoleCatalogJson.ToJson)];

        Schema.Judge(saved).Where(faults => faults.Count > 0).Select(faults => string.Join("; ", faults)).ShouldBeEmpty();
    }

    [NodeFact]
    public void Schema_MutatedDocuments_AreJudgedAsByLoad()
    {
        string[] originals = [.. Documents.NamesIn(Documents.Good).Select(name => Documents.Read(Documents.Good, name))];
        var mutations = new Mutations(seed: 6);
        string[] mutated = [.. Enumerable.Range(0, MutatedDocuments).Select(number => mutations.OfValues(originals[number % originals.Length]))];

        mutated.Zip(Schema.Judge(mutated))
            .Select(judged => (Document: judged.First, Faults: judged.Second, Errors: Documents.ErrorsOf(judged.First)))
            .Where(judged => judged.Faults.Count > 0
                ? judged.Errors.Length == 0
                : judged.Errors.Length > 0 && judged.Errors.Split('\n').Any(error => !BeyondSchema.IsMatch(error)))
            .Select(judged => $"{judged.Document}\nschema: {string.Join("; ", judged.Faults)}\nLoad: {judged.Errors}")
            .ShouldBeEmpty();
    }
}
