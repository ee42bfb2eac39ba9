using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>One word for one thing, on all pages: each term has its one translation.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("technological infrastructure", "technischen? Infrastruktur")]
    [InlineData("infrastructure", "Infrastruktur")]
    [InlineData("IT department", "IT-Abteilung")]
    [InlineData("engineering department", "Entwicklungsabteilung")]
    [InlineData("(?<!\")legal department", "Rechtsabteilung")]
    [InlineData("business units?", "Geschäftsbereich")]
    [InlineData("operating units", "operativen? Bereiche")]
    [InlineData("vendors?", "Anbieter|Zulieferer|Dienstleister|Agenturen|Externe Unternehmen|Verträge")]
    [InlineData("suppliers?", "Zulieferer|Lieferkette|Versorgung|Einkauf")]
    [InlineData("(area|areas) of responsibility", "Aufgabenbereich")]
    [InlineData("core responsibility", "Kernaufgabe")]
    [InlineData("all other responsibilities", "alle übrigen Aufgaben")]
    [InlineData("mandate", "Auftrag")]
    [InlineData("focus", "Fokus")]
    [InlineData("inward", "nach innen")]
    [InlineData("outward|outside world", "nach (innen und )?außen")]
    [InlineData("key stakeholders", "Bezugsgruppen")]
    [InlineData("working with vendors", "Zusammenarbeit mit Anbietern")]
    [InlineData("purpose", "Zweck")]
    [InlineData("compared", "Vergleich")]
    [InlineData("differences", "Unterschiede")]
    [InlineData("common ground", "Gemeinsamkeiten")]
    [InlineData("only", "nur|einzige")]
    [InlineData("customers", "Kundschaft|Kunden(beziehungen|kreis|portale|service|zufriedenheit|segmente)|Abnehmer")]
    [InlineData("top management", "Geschäftsleitung")]
    [InlineData("fellow executives", "(übrigen?|Besetzung der) Geschäftsleitung")]
    [InlineData("the board", "Aufsichtsgremium|Gesellschaftsorgane")]
    [InlineData("supervisory board", "Aufsichtsrat")]
    [InlineData("management board", "Vorstand")]
    [InlineData("employees", "Beschäftigte")]
    [InlineData("employee representatives", "Arbeitnehmervertretung")]
    [InlineData("works council", "Betriebsrat")]
    [InlineData("regulators", "Aufsichtsbehörden")]
    [InlineData("authorities", "Behörden")]
    [InlineData("data privacy", "[Dd]atenschutz")]
    [InlineData("corporate strategy", "Unternehmensstrategie|Strategie des Unternehmens")]
    [InlineData("consulting firms", "[Bb]eratung(en|sunternehmen)")]
    [InlineData("procurement", "Einkauf")]
    [InlineData("service providers", "Dienstleister")]
    [InlineData("where required", "wo vorgeschrieben|erforderliche|vorgeschriebenen")]
    [InlineData("where (they exist|there is (one|any))", "wo vorhanden")]
    [InlineData("unless another executive does", "sofern dafür kein anderes Ressort zuständig ist")]
    [InlineData("policies", "[Rr]ichtlinien")]
    [InlineData("day-to-day operations", "operativen? Geschäft|operative Geschäft")]
    [InlineData("target audiences", "Zielgruppen")]
    [InlineData("metrics", "Kennzahlen")]
    [InlineData("insurance coverage", "Versicherungsschutz")]
    [InlineData("labor costs", "Personalkosten")]
    [InlineData("budget owners", "Budgetverantwortliche")]
    [InlineData("risk owners", "Risikoverantwortlichen?")]
    [InlineData("investors", "Kapitalmarkt")]
    [InlineData("workplace safety", "Arbeitssicherheit|Arbeitsschutz")]
    [InlineData("contingency", "Notfall")]
    [InlineData("management body", "Leitungsorgan")]
    [InlineData("third-party risk", "Risiken durch Dritte")]
    public void Terms_InGerman_AreTheOneTranslation(string english, string german)
    {
        Regex term = new($@"\b({english})\b", RegexOptions.IgnoreCase);
        Regex translation = new(german, RegexOptions.IgnoreCase);
        KeyValuePair<string, string>[] texts = [.. ReaderTexts.In("en").Where(pair => term.IsMatch(pair.Value))];

        texts.ShouldNotBeEmpty();
        texts.Where(pair => !translation.IsMatch(ReaderTexts.Get("de", pair.Key))).Select(pair => $"{pair.Key}: '{ReaderTexts.Get("de", pair.Key)}'").ShouldBeNone();
    }
}
