using System.Text.RegularExpressions;

namespace ExecRoles.Tests.Text;

/// <summary>What Swiss German says otherwise than German: spelling and quotation marks, words of Swiss law and usage, and a few texts as a whole.</summary>
internal static partial class SwissTexts
{
    /// <summary>The language.</summary>
    public const string Language = "de-CH";

    private const string BoardForm = ".title.stock-corporation.";

    // Swiss German has no ß, and the quotation marks of French.
    private static readonly (string German, string Swiss)[] Spelling = [("ß", "ss"), ("„", "«"), ("“", "»")];

    private static readonly (string German, string Swiss)[] Words =
    [
        ("Vorstandsmitglied, ", "Mitglied der Geschäftsleitung, "),
        ("Abschlussprüfung", "Revisionsstelle"),
        ("den Betriebsrat", "die Arbeitnehmervertretung"),
        ("Entgeltabrechnung", "Lohnabrechnung"),
        ("Zeitarbeitsunternehmen", "Personalverleiher"),
    ];

    // A remark may tell of a German statute or company, which has a Vorstand and an audit as German law has them.
    private static readonly (string German, string Swiss)[] WordsOfRemarks = [("Aufsichtsrats", "Aufsichtsgremiums"), ("Entgeltabrechnung", "Lohnabrechnung")];

    // Other bodies, other law. The first text says that pages are in Swiss German, although it is the German one.
    private static readonly Dictionary<string, string> ByHand = new()
    {
        ["words.comparison"] = "{roles} im Vergleich",
        ["companies.stock-corporation"] = "Geschäftsleitung einer AG",
        ["ceo.title.stock-corporation.neutral"] = "Vorsitz der Geschäftsleitung",
        ["ceo.title.stock-corporation.feminine"] = "Vorsitzende der Geschäftsleitung",
        ["ceo.title.stock-corporation.masculine"] = "Vorsitzender der Geschäftsleitung",
        ["ceo.reporting-line"] = "Berichtet an den Verwaltungsrat oder, in einer GmbH, an die Gesellschafterversammlung.",
        ["ceo.codes.isco-08.1120"] = "umfasst alle Mitglieder der Geschäftsleitung, auch Regionalleitungen",
        ["cfo.reporting-line"] = "Berichtet meist an den Vorsitz der Geschäftsleitung.",
        ["chief-supply-chain-officer.aliases"] =
            "Leiter Supply Chain, Mitglied der Geschäftsleitung/Leiterin Supply Chain, Mitglied der Geschäftsleitung",
        ["chief-commercial-officer.codes.kldb-2010.71104"] =
            "für Mitglieder der Geschäftsleitung einer AG; die Vertriebs-Geschäftsführung steht unter 61194",
    };

    /// <summary>Says what a text or another row is in Swiss German; <see langword="null"/> where it is as in German.</summary>
    public static string? Of(string key, string german)
    {
        string swiss = ByHand.TryGetValue(key, out string? text) ? text
            : key.EndsWith(".feminine", StringComparison.Ordinal) && IsBoardForm(key) ? $"Leiterin {RemitOf(key)}, Mitglied der Geschäftsleitung"
            : key.EndsWith(".masculine", StringComparison.Ordinal) && IsBoardForm(key) ? $"Leiter {RemitOf(key)}, Mitglied der Geschäftsleitung"
            : key.EndsWith(".aliases", StringComparison.Ordinal) || key.EndsWith(".functional", StringComparison.Ordinal) ? WithoutBoard(german)
            : key.StartsWith("occupations.", StringComparison.Ordinal) || key.EndsWith(".ambiguous", StringComparison.Ordinal) ? Replace(german, Spelling)
            : Replace(Replace(german, Spelling), Words);
        return swiss == german && key != "words.comparison" ? null : swiss;
    }

    /// <summary>Says what a part of a comment is in Swiss German; empty where it is as in German.</summary>
    public static string OfSource(string german)
    {
        int remark = german.EndsWith(')') ? german.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        string swiss = remark < 0 ? german : german[..remark] + Replace(Replace(german[remark..], Spelling), WordsOfRemarks);
        return swiss == german ? string.Empty : swiss;
    }

    /// <summary>Finds the bodies of a German stock corporation, which a Swiss one does not have.</summary>
    [GeneratedRegex("[Vv]orst[aä]nd(?!ig)|[Aa]ufsichtsr[aä]t")]
    public static partial Regex GermanBody();

    private static bool IsBoardForm(string key) => key.Contains(BoardForm, StringComparison.Ordinal);

    private static string RemitOf(string key) =>
        BuiltInTextFiles.Text("de", key[..key.IndexOf(BoardForm, StringComparison.Ordinal)] + BoardForm + "neutral").Split("Ressort ")[1];

    private static string WithoutBoard(string titles) =>
        Replace(string.Join("; ", titles.Split("; ").Where(static title => !GermanBody().IsMatch(title))), Spelling);

    private static string Replace(string text, (string German, string Swiss)[] pairs) =>
        pairs.Aggregate(text, static (said, pair) => said.Replace(pair.German, pair.Swiss, StringComparison.Ordinal));
}
