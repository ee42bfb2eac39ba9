using System.Text;
using ExecRoles.Titles.Tests.Infrastructure;

namespace ExecRoles.Titles.Tests;

/// <summary>What changes nothing of a title changes nothing of the answer.</summary>
public class MetamorphicTests
{
    private static readonly Dictionary<string, Func<string, string?>> Changes = new()
    {
        ["double spaces"] = static title => title.Replace(" ", "  ", StringComparison.Ordinal),
        ["no-break spaces"] = static title => title.Replace(' ', '\u00A0'),
        ["decomposed"] = static title => title.Normalize(NormalizationForm.FormD),
        ["spelled-out umlauts"] = static title => SpellOut(title),
        ["gender mark"] = static title => title + " (m/w/d)",
        ["other gender mark"] = static title => title + " w|m|d",
        ["quotation marks"] = static title => "„" + title + "“",
        ["upper case"] = static title => HasInnerCapital(title) ? null : title.ToUpperInvariant(),
        ["zero-width characters"] = static title => string.Join('\u200B', title.AsEnumerable()),
        ["employer"] = static title => EndsOpen(title) ? null : title + " @ Company",
        ["German employer"] = static title => EndsOpen(title) ? null : title + " bei der Muster GmbH",
        ["another statement"] = static title => EndsOpen(title) ? null : title + " | Speaker",
        ["feminine with colon"] = static title => title.Replace("eiterin", "eiter:in", StringComparison.Ordinal),
        ["feminine with slash"] = static title => title.Replace("eiterin", "eiter/-in", StringComparison.Ordinal),
        ["feminine in brackets"] = static title => title.Replace("eiterin", "eiter(in)", StringComparison.Ordinal),
        ["feminine with a capital"] = static title => title.Replace("eiterin", "eiterIn", StringComparison.Ordinal),
        ["long dashes"] = static title => title.Replace(" - ", " – ", StringComparison.Ordinal),
    };

    public static TheoryData<string> Names { get; } = [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Resolve_ChangeWithoutMeaning_ChangesNothing(string name)
    {
        List<string> different = [];
        foreach (string title in TestTitle.All.Select(static one => one.Title))
        {
            if (Changes[name](title) is { } changed)
            {
                string before = TestTitle.Describe(TitleResolver.Default.Resolve(title));
                string after = TestTitle.Describe(TitleResolver.Default.Resolve(changed));
                if (before != after)
                {
                    different.Add($"{title}: {before}, changed: {after}");
                }
            }
        }

        different.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Assistant to ", TitleRelation.Assistant)]
    [InlineData("Stv. ", TitleRelation.Deputy)]
    [InlineData("Deputy ", TitleRelation.Deputy)]
    [InlineData("Ehemalige ", TitleRelation.Mention)]
    [InlineData("Former ", TitleRelation.Mention)]
    [InlineData("Ex-", TitleRelation.Mention)]
    public void Resolve_RelationBefore_ChangesTheRelationAndNotTheRoles(string prefix, TitleRelation relation)
    {
        List<string> different = [];
        foreach (string title in TestTitle.All.Select(static one => one.Title))
        {
            TitleResolution before = TitleResolver.Default.Resolve(title);
            bool isJoined = title.Contains('&', StringComparison.Ordinal) || title.Contains(" and ", StringComparison.Ordinal);
            if (isJoined
                || before.Matches is not [{ Relation: TitleRelation.Holder, Start: 0 } match]
                || match.Length != title.Length)
            {
                continue;
            }

            TitleResolution after = TitleResolver.Default.Resolve(prefix + title);
            if (after.Matches is not [var changed] || changed.Relation != relation || !changed.Candidates.SequenceEqual(match.Candidates))
            {
                different.Add($"{prefix}{title}: {after}");
            }
        }

        different.ShouldBeEmpty();
    }

    [Fact]
    public void Resolve_TwoTitlesWithASlash_NamesTheSameInBothOrders()
    {
        string[] titles =
        [
            "CFO", "Leiter IT", "Head of Sales", "Finanzvorstand", "Chief Data Officer", "Marketing Director", "Vorstand Personal",
            "General Counsel", "VP Engineering", "Leiterin Recht", "COO", "Vertriebsleiter", "Technischer Leiter", "Founder",
            "Managing Director", "CDO", "Head of Data",
        ];
        List<string> different = [];
        foreach (string first in titles)
        {
            foreach (string second in titles)
            {
                string left = TestTitle.Describe(TitleResolver.Default.Resolve($"{first} / {second}"));
                string right = TestTitle.Describe(TitleResolver.Default.Resolve($"{second} / {first}"));
                if (left != right)
                {
                    different.Add($"{first} / {second}: {left}, in the other order: {right}");
                }
            }
        }

        different.ShouldBeEmpty();
    }

    // Capitals inside words cut them, and a capital I alone is a line.
    private static bool HasInnerCapital(string title)
    {
        for (int index = 1; index < title.Length; index++)
        {
            if (char.IsUpper(title[index]) && char.IsLetter(title[index - 1]) && title.Any(char.IsLower))
            {
                return title.Split(' ', '/', '-', '(').Any(static word => word.Any(char.IsLower) && word.Skip(1).Any(char.IsUpper))
                    || title.Contains(" i ", StringComparison.OrdinalIgnoreCase);
            }
        }

        return title.Contains(" i ", StringComparison.OrdinalIgnoreCase);
    }

    private static string SpellOut(string title)
    {
        if (title.Any(char.IsUpper) && !title.Any(char.IsLower))
        {
            return SpellOut(title.ToLowerInvariant()).ToUpperInvariant();
        }

        foreach ((string umlaut, string letters) in ((string, string)[])[("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("ß", "ss")])
        {
            title = title.Replace(umlaut, letters, StringComparison.Ordinal);
        }

        return title;
    }

    private static bool EndsOpen(string title) => title.Contains('@', StringComparison.Ordinal) || !char.IsLetterOrDigit(title[^1]);
}
