namespace ExecRoles.Titles.Tests;

public class TitleVocabularyTests
{
    // Fifty words, as somebody outside would add a language.
    private const string French =
        """
        {
          "schemaVersion": 1,
          "version": "fr-1",
          "languages": {
            "fr": {
              "directors": ["directeur", "directrice"],
              "heads": ["responsable", "chef du service"],
              "boardOffices": ["membre du directoire", "gérant", "gérante"],
              "assistants": ["assistante", "assistant de direction"],
              "deputies": ["adjoint", "adjointe"],
              "former": ["ancien", "ancienne"],
              "neutral": ["groupe", "général"],
              "regions": ["île-de-france"],
              "of": ["de", "du", "la", "le", "les", "l", "d", "des"],
              "conjunctions": ["et"]
            }
          },
          "roles": {
            "ceo": { "exact": { "fr": ["directeur général", "directrice générale", "président-directeur général", "pdg"] } },
            "cfo": { "functions": { "fr": ["financier", "financière", "finances"] }, "exact": { "fr": ["daf"] } },
            "coo": { "functions": { "fr": ["opérations", "exploitation"] } },
            "cio": { "functions": { "fr": ["systèmes d'information", "informatique"] }, "exact": { "fr": ["dsi"] } },
            "cto": { "functions": { "fr": ["technique"] } },
            "ciso": { "functions": { "fr": ["sécurité des systèmes d'information"] }, "exact": { "fr": ["rssi"] } },
            "chro": { "functions": { "fr": ["ressources humaines"] }, "exact": { "fr": ["drh"] } },
            "clo": { "functions": { "fr": ["juridique", "affaires juridiques"] } },
            "cmo": { "never": { "fr": ["chargé de marketing"] } },
            "chief-commercial-officer": { "functions": { "fr": ["ventes", "commercial"] } },
            "chief-communications-officer": { "functions": { "fr": ["communication interne et externe"] } },
            "chief-data-officer": { "functions": { "fr": ["données"] } },
            "chief-digital-officer": { "functions": { "fr": ["numérique", "transformation numérique"] } },
            "chief-product-officer": { "functions": { "fr": ["produits"] } },
            "chief-risk-officer": { "functions": { "fr": ["risques"] } },
            "chief-compliance-officer": { "functions": { "fr": ["conformité"] } },
            "chief-sustainability-officer": { "functions": { "fr": ["développement durable"] } },
            "chief-strategy-officer": { "functions": { "fr": ["stratégie"] } },
            "chief-supply-chain-officer": { "functions": { "fr": ["chaîne logistique"] } },
            "caio": { "functions": { "fr": ["intelligence artificielle"] } }
          }
        }
        """;

    private static readonly TitleResolver FrenchToo = new(Roles.All, TitleVocabulary.BuiltIn.With(TitleVocabulary.Parse(French)));

    [Theory]
    [InlineData("Directeur général", "ceo")]
    [InlineData("Présidente-directrice générale", "ceo")]
    [InlineData("Président-directeur général", "ceo")]
    [InlineData("Directrice financière", "cfo")]
    [InlineData("Directrice des opérations", "coo")]
    [InlineData("Responsable des systèmes d’information", "cio")]
    [InlineData("Directeur technique", "cto")]
    [InlineData("Responsable de la sécurité des systèmes d'information", "ciso")]
    [InlineData("Directrice des ressources humaines", "chro")]
    [InlineData("Directeur juridique", "clo")]
    [InlineData("Directrice marketing", "cmo")]
    [InlineData("Chargé de marketing", null)]
    [InlineData("Directeur des ventes", "chief-commercial-officer")]
    [InlineData("Directrice de la communication", "chief-communications-officer")]
    [InlineData("Directeur des données", "chief-data-officer")]
    [InlineData("Directrice de la transformation numérique", "chief-digital-officer")]
    [InlineData("Responsable produits", "chief-product-officer")]
    [InlineData("Directeur des risques", "chief-risk-officer")]
    [InlineData("Directrice de la conformité", "chief-compliance-officer")]
    [InlineData("Directeur du développement durable", "chief-sustainability-officer")]
    [InlineData("Directrice de la stratégie", "chief-strategy-officer")]
    [InlineData("Directeur de la chaîne logistique", "chief-supply-chain-officer")]
    [InlineData("Directrice de l'intelligence artificielle", null)]
    [InlineData("Directrice intelligence artificielle", "caio")]
    [InlineData("Directeur informatique Île-de-France", null)]
    public void Resolve_FrenchTitle_IsTheRole(string title, string? role)
    {
        TitleResolution resolution = FrenchToo.Resolve(title);

        resolution.Matches.SelectMany(static match => match.Candidates).Select(static id => id.Value).FirstOrDefault()
            .ShouldBe(role, resolution.ToString());
    }

    [Fact]
    public void Resolve_FrenchRelations_AreUnderstood()
    {
        FrenchToo.Resolve("Assistante de la directrice financière").Primary!.Relation.ShouldBe(TitleRelation.Assistant);
        FrenchToo.Resolve("Ancien directeur général").Primary!.Relation.ShouldBe(TitleRelation.Mention);
        FrenchToo.Resolve("Adjointe du DRH").Primary!.Relation.ShouldBe(TitleRelation.Deputy);
    }

    [Fact]
    public void Resolve_FrenchToo_AnswersGermanAndEnglishAsBefore()
    {
        foreach (string title in (string[])["Leiterin IT (m/w/d)", "Head of Sales DACH", "Assistentin des Vorstands", "CDO"])
        {
            FrenchToo.Resolve(title).ShouldBe(TitleResolver.Default.Resolve(title));
        }
    }

    [Fact]
    public void Parse_ManyErrors_ListsEachWithItsPlace()
    {
        const string Wrong =
            """
            {
              "version": 3,
              "words": [],
              "languages": { "e!": { "heads": ["chef", "chef", ""], "captains": [] }, "fr": [] },
              "roles": { "Not an id": {}, "cfo": { "acronyms": "CFO", "titles": {}, "exact": { "fr": [1] } } },
              "ambiguousAcronyms": { "XYZ": { "roles": [] } }
            }
            """;

        FormatException error = Should.Throw<FormatException>(static () => TitleVocabulary.Parse(Wrong));

        error.Message.Split('\n').Select(static line => line.Split(": ")[0]).Skip(1).ShouldBe(
        [
            "$.version",
            "$.words",
            "$.languages.e!",
            "$.languages.e!.heads[1]",
            "$.languages.e!.heads[2]",
            "$.languages.e!.captains",
            "$.languages.fr",
            "$.roles.Not an id",
            "$.roles.cfo.acronyms",
            "$.roles.cfo.titles",
            "$.roles.cfo.exact.fr[0]",
            "$.ambiguousAcronyms.XYZ",
            "$.schemaVersion",
        ]);
    }

    [Fact]
    public void Parse_NoJson_SaysWhere() =>
        Should.Throw<FormatException>(static () => TitleVocabulary.Parse("{\n  ]")).Message.ShouldContain("line 2");

    [Fact]
    public void Parse_MemberTwice_IsRefused() =>
        Should.Throw<FormatException>(static () => TitleVocabulary.Parse("""{ "schemaVersion": 1, "roles": {}, "roles": {} }"""))
            .Message.ShouldContain("$.roles: Appears twice. Remove one.");

    [Theory]
    [InlineData("""{ "schemaVersion": 1, "roles": { "cfo": { "acronyms": ["CIO"] } } }""", "'CIO'")]
    [InlineData("""{ "schemaVersion": 1, "roles": { "cfo": { "functions": { "en": ["technology"] } } } }""", "'technology'")]
    public void NewResolver_WordOfTwoRoles_IsRefused(string json, string word)
    {
        TitleVocabulary vocabulary = TitleVocabulary.BuiltIn.With(TitleVocabulary.Parse(json));

        Should.Throw<ArgumentException>(() => new TitleResolver(Roles.All, vocabulary)).Message.ShouldContain(word);
    }

    [Fact]
    public void Resolve_OwnRoleWithoutVocabulary_IsFoundByTitleAliasAndAbbreviation()
    {
        Role mobility = new(
            "chief-mobility-officer",
            new LocalizedText(("en", "Chief Mobility Officer"), ("de", "Leitung Mobilität")),
            Roles.Cio.Mandate,
            Roles.Cio.Focus,
            Roles.Cio.Responsibilities)
        {
            Abbreviation = "CMOB",
            Aliases = [new LocalizedText(("en", "Head of Fleet"))],
        };
        RoleCatalog catalog = Roles.All.With(mobility);

        string[] titles = ["Chief Mobility Officer", "Leitung Mobilität", "Head of Fleet", "CMOB", "Interim Chief Mobility Officer | Speaker"];
        foreach (string title in titles)
        {
            catalog.ResolveTitle(title).Primary?.RoleId?.Value.ShouldBe("chief-mobility-officer", title);
        }

        catalog.ResolveTitle("Assistant to the Chief Mobility Officer").Primary!.Relation.ShouldBe(TitleRelation.Assistant);
    }

    [Fact]
    public void Resolve_AbbreviationOfTwoRoles_IsAmbiguous()
    {
        LocalizedText name = new(("en", "Chief Money Officer"));
        Role money = new("chief-money-officer", name, Roles.Cio.Mandate, Roles.Cio.Focus, Roles.Cio.Responsibilities)
        {
            Abbreviation = "CMO",
        };

        TitleMatch match = Roles.All.With(money).ResolveTitle("CMO").Matches.ShouldHaveSingleItem();

        match.Strength.ShouldBe(TitleStrength.Ambiguous);
        match.Candidates.Select(static id => id.Value).ShouldBe(["cmo", "chief-money-officer"]);
    }
}
