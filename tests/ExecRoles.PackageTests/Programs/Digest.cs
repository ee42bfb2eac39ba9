using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ExecRoles;
using ExecRoles.Json;
using static ExecRoles.Roles;

/// <summary>Prints what a catalog says: a few lines to read, and for all the rest a hash of each section in each language.</summary>
/// <remarks>In C# 7.3, which projects for .NET Framework and .NET Standard have by default. Digest.vb and Digest.fs print the same.</remarks>
public static class Digest
{
    private static readonly string[] Languages = { "en", "de", "de-AT", "DE_ch", "fr", "" };

    public static void Print(RoleCatalog catalog, Func<Role, string> toJson)
    {
        PrintTitles(catalog);
        foreach (string language in Languages)
        {
            PrintHash("texts in '" + language + "'", Texts(catalog, language));
            PrintHash("descriptions in '" + language + "'", catalog.SelectMany(role => Descriptions(catalog, role, language)));
            PrintHash("comparisons in '" + language + "'", Comparisons(catalog).SelectMany(comparison => Renderings(comparison, language)));
        }

        PrintHash("roles as JSON", catalog.Select(toJson));
        string json = RoleCatalogJson.ToJson(catalog);
        PrintHash("catalog as JSON", new[] { json });
        Console.WriteLine($"catalog read back is equal: {RoleCatalogJson.Parse(json) == catalog}");
        PrintErrors(catalog);
        PrintOwnRole(catalog);
    }

    private static void PrintTitles(RoleCatalog catalog)
    {
        Console.WriteLine(Roles.Compare(Cio, Cto).SummarizeCommonGround("de"));
        foreach (Role role in catalog)
        {
            Console.WriteLine($"{role}: {role.Title:de}, {role.Focus.Orientation.GetName("de")}, {role.DefiningResponsibility?.ToString() ?? "-"}");
            Console.WriteLine($"  {role.JobAdTitle("de")}, {role.JobAdTitle("de", TitleStyle.Colon) ?? "-"}, {string.Join(", ", role.Codes)}");
        }

        Console.WriteLine(string.Join(", ", catalog.WhereCode(OccupationSchemes.OnetSoc, "11-1011.00")));
        Console.WriteLine(catalog.Compare("cio", "cto").Boundary?.ToString() ?? "-");
    }

    private static IEnumerable<string> Texts(RoleCatalog catalog, string language)
    {
        foreach (string key in catalog.TextKeys)
        {
            yield return catalog.TryGetText(key, out LocalizedText text) ? $"{key}={text.In(language)} {text.Resolve(language).IsFallback}" : key;
        }
    }

    private static IEnumerable<string> Descriptions(RoleCatalog catalog, Role role, string language)
    {
        RoleDescription description = catalog.Describe(role.Id);
        return new[] { description.ToText(language), description.ToMarkdown(language), description.ToHtml(language), role.ToText(language), description.WithSources().ToText(language) };
    }

    // Each role beside the next, and all roles at once.
    private static IEnumerable<RoleComparison> Comparisons(RoleCatalog catalog)
    {
        Role[] roles = catalog.ToArray();
        return roles.Zip(roles.Skip(1), (role, next) => catalog.Compare(role.Id, next.Id)).Append(Roles.Compare(roles));
    }

    private static IEnumerable<string> Renderings(RoleComparison comparison, string language) => new[]
    {
        comparison.SummarizeCommonGround(language),
        string.Join(", ", comparison.Aspects.Select(aspect => $"{aspect.Aspect.Name.In(language)} {aspect.Outcome.GetName(language)}")),
        comparison.ToText(language),
        comparison.ToMarkdown(language),
        comparison.ToHtml(language),
        comparison.ToJson(language),
    };

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
        Role head = new Role(
            "head-of-payroll",
            title: new LocalizedText(("en", "Head of Payroll"), ("de", "Leitung Entgeltabrechnung")),
            mandate: new LocalizedText(("en", "Sees that everyone is paid on time."), ("de", "Sorgt für pünktliche Entgeltzahlung.")),
            new Focus(FocusOrientation.Internal, new LocalizedText(("en", "all staff")), new LocalizedText(("en", "Looks at pay inside the company."))),
            new[] { new Responsibility("team", Areas.Leadership, new LocalizedText(("en", "Leads the payroll team."))) },
            definingResponsibility: "team");
        RoleCatalog own = catalog.With(head).WithTexts("fr", new Dictionary<string, string> { ["cio.title"] = "Direction informatique" });
        Console.WriteLine(own.Compare("cio", "head-of-payroll").SummarizeCommonGround("de"));
        Console.WriteLine($"{own["cio"].Title:fr-CA}, {head.Abbreviation ?? "-"}, {own.MissingTexts("fr").Count}");
        PrintHash("own catalog as JSON", new[] { RoleCatalogJson.ToJson(own) });
    }

    private static void PrintHash(string section, IEnumerable<string> texts)
    {
        using (SHA256 algorithm = SHA256.Create())
        {
            byte[] hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", texts)));
            Console.WriteLine($"{section}: {BitConverter.ToString(hash)}");
        }
    }
}
