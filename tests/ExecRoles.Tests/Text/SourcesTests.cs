using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>Where each built-in fact comes from: the comments of the resource files, and what the model makes of them.</summary>
public sealed partial class SourcesTests
{
    [Fact]
    public void Sources_OfAllFacts_AreReviewed() => Snapshot.Match(string.Concat(
        ModelTexts.Sources.Select(static text => Written(text.Key, text.Value))
            .Concat(Roles.All.SelectMany(static role => role.OccupationCodes.Select(code => Written($"{role.Id}: {code}", code.Sources))))
            .Concat(Roles.All.SelectMany(static role => role.MissingOccupationCodes.Select(missing => Written($"{role.Id}: no {missing}", missing.Sources))))));

    [Fact]
    public void Comments_OfTexts_AreSourcesInTheNotation() =>
        BuiltInTextFiles.SourcesInSource.SelectMany(static language => language.Value.SelectMany(text => Parts(text.Value).Where(part => !Part().IsMatch(part) && (part.Length > 0 || BuiltInTextFiles.CompleteLanguages.Contains(language.Key)))
            .Select(part => $"{language.Key}: {text.Key}: '{part}'"))).ShouldBeNone();

    // A comment on a text whose sources nobody can ask for would be a source that nobody sees.
    [Fact]
    public void Comments_OfTexts_AreAllSourcesOfTheModel() =>
        BuiltInTextFiles.SourcesInSource.Values.SelectMany(static texts => texts).Select(static text => text.Key).Distinct()
            .ShouldBe(ModelTexts.Sources.Keys, ignoreOrder: true);

    [Fact]
    public void Comments_OfEachLanguage_HaveAPartForEachSource() =>
        BuiltInTextFiles.SourcesInSource.SelectMany(static language => language.Value
            .Where(static text => Parts(text.Value).Length != ModelTexts.Sources[text.Key].Count)
            .Select(text => $"{language.Key}: {text.Key}: '{text.Value}'")).ShouldBeNone();

    [Fact]
    public void Comments_OfOtherTitles_AreSourcesInTheNotation() =>
        BuiltInTextFiles.OtherComments.SelectMany(static language => language.Value.Where(static row => !row.Key.StartsWith("occupations.", StringComparison.Ordinal))
            .SelectMany(row => Parts(row.Value).Where(static part => !Part().IsMatch(part)).Select(part => $"{language.Key}: {row.Key}: '{part}'"))).ShouldBeNone();

    [Fact]
    public void Comments_OfOccupations_AreTheUuidsOfEsco() =>
        BuiltInTextFiles.OtherComments.SelectMany(static language => language.Value
            .Where(static row => row.Key.StartsWith("occupations.", StringComparison.Ordinal))
            .Where(row => language.Key != "en" || !row.Key.StartsWith("occupations.esco.", StringComparison.Ordinal) || !Guid.TryParseExact(row.Value, "D", out _))
            .Select(row => $"{language.Key}: {row}")).ShouldBeNone();

    [Fact]
    public void Remarks_OfSources_AreThoseOfTheComments() =>
        BuiltInTextFiles.SourcesInSource.SelectMany(static language => language.Value
            .Where(text => !Parts(text.Value).Select(RemarkOf).SequenceEqual(ModelTexts.Sources[text.Key].Select(source => RemarkIn(source, language.Key))))
            .Select(text => $"{language.Key}: {text.Key}: '{text.Value}'")).ShouldBeNone();

    [Fact]
    public void Sources_OnTheWeb_HaveAnAddressThatSaysThePlace() =>
        ModelTexts.Sources.SelectMany(static text => text.Value.Where(static source => source.Scheme == Source.Web && source.Uri?.OriginalString != $"https://{source.Place}")
            .Select(source => $"{text.Key}: {source}")).ShouldBeNone();

    [Fact]
    public void Sources_OfClassifications_HaveVersionsAndAddresses() =>
        ModelTexts.Sources.SelectMany(static text => text.Value.Where(static source => !IsComplete(source)).Select(source => $"{text.Key}: {source}")).ShouldBeNone();

    private static bool IsComplete(Source source) => source.Scheme switch
    {
        "ESCO" => source is { Version: "1.2", Place: not null },
        "ISCO-08" => source is { Place: not null, Uri: not null },
        "O*NET" => source is { Version: "27.0", Place: not null, Uri: not null },
        "law" or "standard" or Source.Web or Source.Document => source.Place is not null,
        OccupationSchemes.Kldb2010 => source is { Version: "rev. 2020", Place: not null },
        _ => source.Scheme == Source.CommonKnowledge.Scheme,
    };

    private static string[] Parts(string comment) => [.. comment.Split(';').Select(static part => part.Trim())];

    private static string? RemarkOf(string part) => Part().Match(part) is { Groups: [_, _, { Success: true } remark] } ? remark.Value : null;

    private static string? RemarkIn(Source source, string language) => source.Remark is { } remark && remark.Languages.Contains(language) ? remark.In(language) : null;

    private static string Written(string fact, IReadOnlyList<Source> sources) => $"{fact}\n{string.Concat(sources.Select(static source => $"    {Written(source)}\n"))}";

    private static string Written(Source source) =>
        string.Join(" | ", [source.ToString(), .. source.Remark is { } remark ? remark.Languages.Select(language => $"{language}: {remark.In(language)}") : []]);

    [GeneratedRegex(@"^([EIOKLSWD]:\S(?:.*?\S)??|C)(?: \((.+)\))?$")]
    private static partial Regex Part();
}
