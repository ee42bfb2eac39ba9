using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ExecRoles;
using ExecRoles.Json;
using ExecRoles.Titles;
using static ExecRoles.Roles;

/// <summary>Prints what a catalog says: a few lines to read, and for all the rest a hash of each section in each language.</summary>
/// <remarks>In C# 9, the first version that sets <c>init</c> properties. Digest.vb and Digest.fs print the same.</remarks>
public static class Digest
{
    private static readonly string[] Languages = { "en", "de", "de-AT", "DE_ch", "fr", "" };

    // With typing errors, letters that fold in another way in some cultures, wide letters, and umlauts of two characters.
    private static readonly string[] JobTitles =
    {
        "Leiterin IT (m/w/d)", "CHIEF MARKETING OFFICER", "Assistant to the CFO", "Stellv. Personalleiterin", "CDO",
        "CDO, Digitalisierung", "Leiter Vertrieb & Marketing", "Head of IT Infrastructure", "Former CTO | Speaker", "Straßenbauleiter",
        "Kaufmännische:r Geschäftsführer*in", "Cheif Tecnology Officer", "İT-LEİTER", "ＣＦＯ", "Gescha\u0308ftsfu\u0308hrer Technik",
    };

    public static void Print(RoleCatalog catalog, Func<Role, string> toJson)
    {
        PrintTitles(catalog);
        foreach (string language in Languages)
        {
            PrintHash("texts in '" + language + "'", Texts(catalog, language));
            PrintHash("lists in '" + language + "'", Lists(catalog, language));
            PrintHash("descriptions in '" + language + "'", catalog.SelectMany(role => Descriptions(catalog.Describe(role.Id), language)));
            PrintHash("comparisons in '" + language + "'", Comparisons(catalog).SelectMany(comparison => Renderings(comparison, language)));
        }

        PrintHash("roles as JSON", catalog.Select(toJson));
        string json = RoleCatalogJson.ToJson(catalog);
        PrintHash("catalog as JSON", new[] { json });
        Console.WriteLine($"catalog read back is equal: {RoleCatalogJson.Parse(json) == catalog}");
        PrintResolvedTitles(catalog);
        PrintErrors(catalog);
        PrintOwnRole(catalog);
    }

    private static void PrintTitles(RoleCatalog catalog)
    {
        Console.WriteLine(Roles.Compare(Cio, Cto).SummarizeCommonGround("de"));
        foreach (Role role in catalog)
        {
            RoleDescription description = Describe(role);
            Console.WriteLine($"{role}: {role.Title:de}, {role.Focus.Orientation.DisplayName().In("de")}, {role.DefiningResponsibility?.ToString() ?? "-"}");
            Console.WriteLine($"  {description.JobAdTitle("de")}, {description.JobAdTitle("de", TitleStyle.Colon) ?? "-"}, {string.Join(", ", role.OccupationCodes)}");
            Console.WriteLine($"  {role.GetTitle("de", TitleStyle.Feminine, CompanyForm.StockCorporation) ?? "-"}, {role.ReportingLine?.ToString() ?? "-"}");
        }

        Console.WriteLine(string.Join(", ", catalog.WhereCode(OccupationSchemes.OnetSoc, "11-1011.00")));
        Console.WriteLine(catalog.Compare("cio", "cto").Boundary?.ToString() ?? "-");
        Console.WriteLine(AspectOutcome.Same.DisplayName().In("de"));
    }

    private static IEnumerable<string> Texts(RoleCatalog catalog, string language) =>
        catalog.Texts.Select(text => $"{text.Key}={text.Value.In(language)} {text.Value.Resolve(language).IsFallback}");

    private static IEnumerable<string> Lists(RoleCatalog catalog, string language)
    {
        ResponsibilityMatrix matrix = catalog.Matrix();
        return new[]
        {
            catalog.ToText(language),
            catalog.ToMarkdown(language),
            catalog.ToHtml(language, new HtmlOptions { HeadingLevel = 1, ClassName = "roles" }),
            matrix.ToText(language),
            matrix.ToMarkdown(language),
            matrix.ToHtml(language),
            matrix.ToCsv(language),
        };
    }

    private static IEnumerable<string> Descriptions(RoleDescription description, string language) => new[]
    {
        description.GetTitle(language),
        description.ToText(language),
        description.ToMarkdown(language),
        description.ToHtml(language),
        description.WithSources().ToText(language),
    };

    // Each role beside the next, and all roles at once.
    private static IEnumerable<RoleComparison> Comparisons(RoleCatalog catalog)
    {
        Role[] roles = catalog.ToArray();
        return roles.Zip(roles.Skip(1), (role, next) => catalog.Compare(role.Id, next.Id)).Append(Roles.Compare(roles));
    }

    private static IEnumerable<string> Renderings(RoleComparison comparison, string language) => new[]
    {
        comparison.SummarizeCommonGround(language),
        string.Join(", ", comparison.Aspects.Select(aspect => $"{aspect.Aspect.Name.In(language)} {aspect.Outcome.DisplayName().In(language)}")),
        comparison.ToText(language),
        comparison.ToMarkdown(language),
        comparison.ToHtml(language),
        comparison.ToJson(language),
    };

    private static void PrintResolvedTitles(RoleCatalog catalog)
    {
        foreach (string title in JobTitles)
        {
            TitleResolution resolution = catalog.ResolveTitle(title);
            Console.WriteLine($"{title} => {resolution}, {resolution.IsWhole}, {resolution.Primary?.Reason.In("de") ?? "-"}");
        }
    }

    private static void PrintErrors(RoleCatalog catalog)
    {
        try
        {
            RoleCatalogJson.Parse("{ \"schemaVersion\": 1, \"roles\": [ { \"id\": \"Bad\", \"focus\": { \"orientation\": \"inward\" } } ] }");
        }
        catch (RoleCatalogFormatException exception)
        {
            Console.WriteLine(exception.Message);
        }

        try
        {
            Console.WriteLine(catalog["ctoo"]);
        }
        catch (KeyNotFoundException exception)
        {
            Console.WriteLine(exception.Message);
        }

        Console.WriteLine(catalog.TryGet("ctoo", out Role unknown) ? unknown.ToString() : "no ctoo");
        Console.WriteLine(RoleId.TryParse("C-T-O", out RoleId id) ? id.Value : "no id");
    }

    private static void PrintOwnRole(RoleCatalog catalog)
    {
        Role head = HeadOfPayroll();
        RoleCatalog added = new RoleCatalog(head)
        {
            Areas = new[] { new ResponsibilityArea("leadership", Text("Leadership", "Teamleitung")) { Description = Text("Leading people.", "Menschen führen.") } },
            Boundaries = new[] { new Boundary("head-of-payroll", "cfo", Text("One pays, one plans.", "Eine Rolle zahlt aus, eine plant.")) },
        };
        RoleCatalog own = catalog.With(added).WithTexts("fr", new Dictionary<string, string> { ["cio.title"] = "Direction informatique" });
        RoleComparison comparison = own.Compare("head-of-payroll", "cio", "cfo");
        Console.WriteLine(comparison.SummarizeCommonGround("de"));
        Console.WriteLine($"{own["cio"].Title:fr-CA}, {head.Abbreviation ?? "-"}, {own.FindMissingTexts("fr").Count}");
        PrintHash("own comparison", Renderings(comparison, "de"));
        PrintHash("own description", Descriptions(own.Describe("head-of-payroll"), "de"));
        PrintHash("own catalog as JSON", new[] { RoleCatalogJson.ToJson(own) });
    }

    // Every property that a constructor does not ask for.
    private static Role HeadOfPayroll()
    {
        Source[] sources = { new Source("handbook") { Version = "2", Place = "page 7", Uri = new Uri("https://example.com/7"), Remark = Text("a draft", "ein Entwurf") } };
        Responsibility team = new Responsibility("team", Areas.Leadership, Text("Leads the payroll team.", "Leitet das Team.")) { Sources = sources };
        return new Role(
            "head-of-payroll",
            title: Text("Head of Payroll", "Leitung Entgeltabrechnung"),
            mandate: Text("Sees that everyone is paid on time.", "Sorgt für pünktliche Entgeltzahlung."),
            focus: new Focus(FocusOrientation.Internal, Text("all staff", "alle"), Text("Looks at pay.", "Betrachtet die Vergütung.")) { Sources = sources },
            responsibilities: new[] { team })
        {
            Abbreviation = "HoP",
            DefiningResponsibility = team,
            VendorRelationship = new VendorRelationship(
                VendorScope.Any, Text("banks", "Banken"), Text("to pay", "Zahlung"), Text("Talks to banks.", "Spricht mit Banken.")) { Sources = sources },
            ReportingLine = new ReportingLine(new[] { Chro.Id, Cfo.Id }, SeatInTopManagement.Rarely, Text("Reports to the CHRO.", "Berichtet der CHRO-Rolle.")) { Sources = sources },
            MandateSources = sources,
            TitleForms = new[] { new TitleForm(CompanyForm.Function, TitleGender.Feminine, new LocalizedText(("de", "Abrechnungsleiterin"))) { Sources = sources } },
            Aliases = new[] { Text("Payroll Manager", "Abrechnungsleitung") },
            OccupationCodes = new[]
            {
                new OccupationCode(OccupationSchemes.Isco08, "1211", MappingRelation.Broad, new LocalizedText(("en", "Finance managers")))
                {
                    SchemeVersion = "08", Uri = new Uri("https://example.com/1211"), Remark = Text("wider", "weiter gefasst"), Sources = sources,
                },
            },
            MissingOccupationCodes = new[]
            {
                new MissingOccupationCode(OccupationSchemes.Esco) { SchemeVersion = "1.2", Remark = Text("not listed", "nicht genannt"), Sources = sources },
            },
        };
    }

    private static LocalizedText Text(string english, string german) => new LocalizedText(("en", english), ("de", german));

    private static void PrintHash(string section, IEnumerable<string> texts)
    {
        using (SHA256 algorithm = SHA256.Create())
        {
            byte[] hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", texts)));
            Console.WriteLine($"{section}: {BitConverter.ToString(hash)}");
        }
    }
}
