using System.Text.Json;
using System.Text.Json.Serialization;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Titles.Tests.Infrastructure;

namespace ExecRoles.Titles.Tests;

public class TitleResolutionTests
{
    private static readonly JsonSerializerOptions WithFrameworkConverter = new() { Converters = { new JsonStringEnumConverter() } };

    [Fact]
    public void Serialize_AnyResolution_ComesBackEqual()
    {
        foreach (TestTitle one in TestTitle.All)
        {
            TitleResolution resolution = TitleResolver.Default.Resolve(one.Title);
            string json = JsonSerializer.Serialize(resolution);

            TitleResolution? again = JsonSerializer.Deserialize<TitleResolution>(json);

            again.ShouldBe(resolution);
            again!.GetHashCode().ShouldBe(resolution.GetHashCode());
        }
    }

    [Fact]
    public void Serialize_Resolution_WritesWords() => JsonSerializer.Serialize(TitleResolver.Default.Resolve("Leiterin IT")).ShouldBe(
        """
        {"Outcome":"resolved","Matches":[{"RoleId":"cio","Candidates":["cio"],"OtherReadings":[],"Relation":"holder",
        "Strength":"functional","Kind":"whole","Start":0,"Length":11,"IsActing":false}],"IsWhole":true,"IsTruncated":false}
        """.ReplaceLineEndings(string.Empty));

    [Theory]
    [InlineData("3")]
    [InlineData("\"best\"")]
    [InlineData("\"1\"")]
    [InlineData("\"Exact\"")]
    [InlineData("\"functional,exact\"")]
    public void Deserialize_NoWordOfTheEnumeration_SaysWhichThereAre(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<TitleStrength>(json)).Message
            .ShouldStartWith("Unknown TitleStrength. Known words: ambiguous, functional, exact.");

    [Fact]
    public void Serialize_EveryWord_IsTheSameAsAKeyAndBesideTheConverterOfTheFramework()
    {
        ShouldHaveOneSpelling<TitleMatchKind>();
        ShouldHaveOneSpelling<TitleOutcome>();
        ShouldHaveOneSpelling<TitleRelation>();
        ShouldHaveOneSpelling<TitleStrength>();
    }

    [Fact]
    public void Serialize_UndefinedValue_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((TitleStrength)3)).Message.ShouldStartWith("This is not a defined TitleStrength.");

    private static void ShouldHaveOneSpelling<TEnum>()
        where TEnum : struct, Enum
    {
        Dictionary<TEnum, TEnum> values = Enum.GetValues<TEnum>().ToDictionary(static value => value);

        string json = JsonSerializer.Serialize(values);

        json.ShouldBe(json.ToLowerInvariant());
        JsonSerializer.Deserialize<Dictionary<TEnum, TEnum>>(json).ShouldBe(values);

        // Elsewhere the framework's converter takes the names that code has.
        if (Library.TargetFramework == "net10.0")
        {
            JsonSerializer.Serialize(values, WithFrameworkConverter).ShouldBe(json);
        }
    }

    [Fact]
    public void Outcome_OfTitles_IsTheBestOfTheMatches()
    {
        TitleResolver.Default.Resolve("Gardener").Outcome.ShouldBe(TitleOutcome.Unknown);
        TitleResolver.Default.Resolve("Assistant to the CFO").Outcome.ShouldBe(TitleOutcome.Related);
        TitleResolver.Default.Resolve("Technischer Leiter").Outcome.ShouldBe(TitleOutcome.Ambiguous);
        TitleResolver.Default.Resolve("Technischer Leiter / CFO").Outcome.ShouldBe(TitleOutcome.Resolved);
    }

    [Fact]
    public void Primary_SeveralMatches_IsTheSurestHolder()
    {
        TitleResolver.Default.Resolve("Technischer Leiter / CFO").Primary!.RoleId!.Value.ShouldBe("cfo");
        TitleResolver.Default.Resolve("Gardener").Primary.ShouldBeNull();
    }

    [Fact]
    public void Reason_OfAnyMatch_IsThereInBothLanguagesAndNeverRepeatsTheTitle()
    {
        foreach (TestTitle one in TestTitle.All.Where(static one => one.Title.Length > 12))
        {
            foreach (TitleMatch match in TitleResolver.Default.Resolve(one.Title).Matches)
            {
                match.Reason.In("en").ShouldNotBeEmpty();
                match.Reason.In("de").ShouldNotBe(match.Reason.In("en"));
                match.Reason.In("de").ShouldNotContain(one.Title);
            }
        }
    }

    [Fact]
    public void ToString_OfResolutions_NamesRoleRelationAndStrength()
    {
        TitleResolver.Default.Resolve("Leiterin IT (m/w/d)").ToString().ShouldBe("resolved: cio, holder, functional");
        TitleResolver.Default.Resolve("CDO").ToString()
            .ShouldBe("ambiguous: chief-data-officer | chief-digital-officer, holder, ambiguous");
        TitleResolver.Default.Resolve("Gardener").ToString().ShouldBe("unknown");
    }

    [Fact]
    public void Equals_OtherTitle_IsFalse()
    {
        TitleResolution cfo = TitleResolver.Default.Resolve("CFO");

        (cfo == TitleResolver.Default.Resolve("CFO")).ShouldBeTrue();
        (cfo != TitleResolver.Default.Resolve("CIO")).ShouldBeTrue();
        cfo.Matches[0].Equals(TitleResolver.Default.Resolve("Interim CFO").Matches[0]).ShouldBeFalse();
    }
}
