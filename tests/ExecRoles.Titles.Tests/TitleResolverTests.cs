using ExecRoles.Tests.Infrastructure;
using ExecRoles.Titles.Tests.Infrastructure;

namespace ExecRoles.Titles.Tests;

public class TitleResolverTests
{
    private const int DamagedTitles = 200_000;

    [Fact]
    public void Resolve_Null_Throws() =>
        Should.Throw<ArgumentNullException>(static () => TitleResolver.Default.Resolve(null!)).ParamName.ShouldBe("title");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?")]
    [InlineData("(m/w/d)")]
    public void Resolve_NoWords_IsUnknown(string title) => TitleResolver.Default.Resolve(title).Outcome.ShouldBe(TitleOutcome.Unknown);

    [Fact]
    public void Resolve_AmbiguousAcronym_HasCandidatesAndOtherReadings()
    {
        TitleMatch match = TitleResolver.Default.Resolve("CDO").Matches.ShouldHaveSingleItem();

        match.RoleId.ShouldBeNull();
        match.Candidates.Select(static id => id.Value).ShouldBe(["chief-data-officer", "chief-digital-officer"]);
        match.OtherReadings.ShouldContain("Chief Diversity Officer");
        match.Strength.ShouldBe(TitleStrength.Ambiguous);
    }

    [Fact]
    public void Resolve_Acting_SaysSo() => TitleResolver.Default.Resolve("Interim CFO").Primary!.IsActing.ShouldBeTrue();

    [Fact]
    public void Resolve_UnknownWord_IsNotWhole()
    {
        TitleResolver.Default.Resolve("CFO Xyzzy").IsWhole.ShouldBeFalse();
        TitleResolver.Default.Resolve("CFO").IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void Resolve_MoreThanItReads_SaysThatItIsTruncated()
    {
        TitleResolver.Default.Resolve("CFO " + new string('x', 600)).IsTruncated.ShouldBeTrue();
        TitleResolver.Default.Resolve(string.Concat(Enumerable.Repeat("word ", 60))).IsTruncated.ShouldBeTrue();
        TitleResolver.Default.Resolve("CEO CFO COO CIO CTO CISO CMO CHRO CLO CAIO").IsTruncated.ShouldBeTrue();
        TitleResolver.Default.Resolve("CFO").IsTruncated.ShouldBeFalse();
    }

    [Fact]
    public void Resolve_SpanOfAMatch_IsWhatNamesTheRole()
    {
        const string Title = "Founder | Leiterin IT (m/w/d)";
        TitleMatch match = TitleResolver.Default.Resolve(Title).Matches.ShouldHaveSingleItem();

        Title.Substring(match.Start, match.Length).ShouldBe("Leiterin IT");
    }

    [Theory]
    [InlineData("CFO", TitleStrength.Exact, "cfo")]
    [InlineData("Leiterin IT (m/w/d)", TitleStrength.Functional, "cio")]
    [InlineData("Leiterin IT (m/w/d)", TitleStrength.Exact, null)]
    [InlineData("CFO and COO", TitleStrength.Functional, null)]
    [InlineData("CDO", TitleStrength.Ambiguous, null)]
    [InlineData("Assistant to the CFO", TitleStrength.Ambiguous, null)]
    [InlineData("CFO Xyzzy", TitleStrength.Functional, null)]
    public void TryResolve_Title_AnswersOneSureHolder(string title, TitleStrength atLeast, string? expected)
    {
        TitleResolver.Default.TryResolve(title, atLeast, out RoleId? role).ShouldBe(expected is not null);

        role?.Value.ShouldBe(expected);
    }

    [Fact]
    public void TryResolve_AnyTitle_AllocatesNothing()
    {
        string[] titles = [.. TestTitle.All.Select(static one => one.Title)];
        int found = Resolve(titles);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int again = Resolve(titles);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.ShouldBe(0);
        again.ShouldBe(found);
        found.ShouldBeGreaterThan(100);

        static int Resolve(string[] titles)
        {
            int found = 0;
            foreach (string title in titles)
            {
                found += TitleResolver.Default.TryResolve(title, TitleStrength.Functional, out _) ? 1 : 0;
            }

            return found;
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Resolve_AnyCulture_AnswersTheSame(string culture)
    {
        string[] expected = [.. TestTitle.All.Select(static one => TestTitle.Describe(TitleResolver.Default.Resolve(one.Title)))];
        using CultureScope scope = new(culture);
        TitleResolver resolver = new(Roles.All, TitleVocabulary.BuiltIn);

        TestTitle.All.Select(one => TestTitle.Describe(resolver.Resolve(one.Title))).ShouldBe(expected);
    }

    [Fact]
    public void Resolve_DamagedTitles_ThrowsNothingAndKeepsSpansInside()
    {
        Random random = new(13);
        for (int round = 0; round < DamagedTitles; round++)
        {
            string title = Damage(TestTitle.All[random.Next(TestTitle.All.Count)].Title, random);
            foreach (TitleMatch match in TitleResolver.Default.Resolve(title).Matches)
            {
                bool isInside = match.Start >= 0 && match.Length > 0 && match.Start + match.Length <= title.Length;
                isInside.ShouldBeTrue(round.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    [Theory]
    [InlineData("CEO-Stellvertreter", "ceo, deputy, exact")]
    [InlineData("Leiterin-Stv. Marketing", "cmo, deputy")]
    [InlineData("Assistant Chief Executive, Borough Council", "ceo, deputy")]
    [InlineData("Vorstand a. D.", "ceo, mention")]
    [InlineData("Controller, berichtet an den CFO", "cfo, mention")]
    [InlineData("Vorstandsreferentin", "ceo, assistant")]
    [InlineData("Assistenz der Geschäftsführung / Personalleitung", "chro, holder, ambiguous")]
    [InlineData("Assistenz der Geschäftsführung / Leiterin Finanzen", "cfo, holder, functional")]
    public void Resolve_RelationBehindOrWithinTheHead_IsRead(string title, string expected) =>
        TitleResolver.Default.Resolve(title).ToString().ShouldContain(expected);

    [Theory]
    [InlineData("Head of Financial Reporting", "unknown")]
    [InlineData("Head of Finance reporting to the CFO", "resolved: cfo, holder, functional")]
    [InlineData("Head of People \U0001F49C We're hiring!", "resolved: chro, holder, functional")]
    [InlineData("CEO \u27A4 Speaker", "resolved: ceo, holder, exact")]
    [InlineData("Head of Risk Mgmt", "resolved: chief-risk-officer, holder, functional")]
    [InlineData("Leitung Marketing (Teilzeit, 80 %)", "resolved: cmo, holder, functional")]
    [InlineData("VP of Product (ex-Muster)", "resolved: chief-product-officer, holder, functional")]
    [InlineData("Leitung Digitale Transformation::Werksverbund", "resolved: chief-digital-officer, holder, functional")]
    [InlineData("Certificate of Origin (COO) Clerk", "unknown")]
    [InlineData("Leiter Vertrieb & Service Montage", "unknown")]
    [InlineData("FINANZCHEF CH", "resolved: cfo, holder, exact")]
    [InlineData("General Counsel (GC)", "resolved: clo, holder, exact")]
    [InlineData("Abt.-Ltr. IT", "resolved: cio, holder, functional")]
    public void Resolve_WordsBehindTheFunction_NarrowOnlyIfTheyBelongToIt(string title, string expected) =>
        TitleResolver.Default.Resolve(title).ToString().ShouldStartWith(expected);

    [Theory]
    [InlineData("Leiter Informationstechnik (Pr...")]
    [InlineData("Leiter Informationstechnik, HR…")]
    public void Resolve_StumpOfAWord_NamesNothing(string title) =>
        TitleResolver.Default.Resolve(title).Matches.Select(static match => match.RoleId!.Value).ShouldBe(["cio"]);

    [Fact]
    public void Resolve_DamagedTitles_LexiconOfTheBuildAnswersAsOneMadeNow()
    {
        TitleVocabulary nothing = TitleVocabulary.Parse("""{ "schemaVersion": 1, "version": "none" }""");
        TitleResolver madeNow = new(Roles.All, TitleVocabulary.BuiltIn.With(nothing));
        Random random = new(14);
        for (int round = 0; round < DamagedTitles / 10; round++)
        {
            string title = Damage(TestTitle.All[random.Next(TestTitle.All.Count)].Title, random);
            TitleResolver.Default.Resolve(title).ShouldBe(madeNow.Resolve(title), title);
            TitleResolver.Default.Explain(title).Words.Select(static word => word.ToString())
                .ShouldBe(madeNow.Explain(title).Words.Select(static word => word.ToString()), title);
        }
    }

    [Fact]
    public void ResolveAll_Titles_AnswersOneByOneInTheirOrder()
    {
        int asked = 0;
        IEnumerable<string> Endless()
        {
            while (true)
            {
                asked++;
                yield return asked % 2 == 1 ? "CFO" : "CIO";
            }
        }

        TitleResolver.Default.ResolveAll(Endless()).Take(3).Select(static one => one.Primary!.RoleId!.Value)
            .ShouldBe(["cfo", "cio", "cfo"]);
        asked.ShouldBe(3);
    }

    [Fact]
    public void Explain_Title_SaysWhatEachWordWasTakenFor()
    {
        TitleExplanation explanation = TitleResolver.Default.Explain("Finanzleiterin Xyzzy");

        explanation.Words.Select(static word => word.Function).ShouldBe(["finance", "", ""]);
        explanation.Words[2].Meaning.ShouldBe("unknown");
        explanation.ToString().ShouldNotContain("Xyzzy");
    }

    [Fact]
    public void ResolveTitle_OtherCatalog_NamesOnlyItsRoles()
    {
        RoleCatalog catalog = Roles.All.Without("cio");

        catalog.ResolveTitle("Leiterin IT").Matches.ShouldBeEmpty();
        catalog.ResolveTitle("CFO").Primary!.RoleId!.Value.ShouldBe("cfo");
    }

    private static string Damage(string title, Random random)
    {
        const string Marks = " -/,.&()|:;@*_'\u200B\u0308\u00AD…–";
        char[] characters = title.ToCharArray();
        for (int count = random.Next(1, 6); count > 0 && characters.Length > 0; count--)
        {
            int at = random.Next(characters.Length);
            switch (random.Next(5))
            {
                case 0:
                    characters[at] = (char)random.Next(0x10000);
                    break;
                case 1:
                    characters[at] = Marks[random.Next(Marks.Length)];
                    break;
                case 2:
                    characters = [.. characters[..at], Marks[random.Next(Marks.Length)], .. characters[at..]];
                    break;
                case 3:
                    characters = [.. characters[..at], .. characters[(at + 1)..]];
                    break;
                default:
                    characters = [.. characters[at..], .. characters[..at], .. random.Next(20) == 0 ? characters : []];
                    break;
            }
        }

        return new string(characters);
    }
}
