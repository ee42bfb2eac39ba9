namespace ExecRoles.Tests.Text;

/// <summary>The forms of the German titles, as the fact sheets tell them.</summary>
internal static class TitleFacts
{
    /// <summary>Role, company, gender, and the form.</summary>
    public const string Table = """
        ceo function neutral|Vorsitz der Geschäftsleitung
        ceo function feminine|Vorsitzende der Geschäftsleitung
        ceo function masculine|Vorsitzender der Geschäftsleitung
        ceo stock-corporation neutral|Vorstandsvorsitz
        ceo stock-corporation feminine|Vorstandsvorsitzende
        ceo stock-corporation masculine|Vorstandsvorsitzender
        ceo limited-company neutral|Vorsitz der Geschäftsführung
        ceo limited-company feminine|Vorsitzende der Geschäftsführung
        ceo limited-company masculine|Vorsitzender der Geschäftsführung
        cfo function neutral|Leitung des Finanzressorts
        cfo function feminine|Leiterin des Finanzressorts
        cfo function masculine|Leiter des Finanzressorts
        cfo stock-corporation neutral|Vorstandsmitglied, Ressort Finanzen
        cfo stock-corporation feminine|Finanzvorständin
        cfo stock-corporation masculine|Finanzvorstand
        cfo limited-company neutral|Kaufmännische Geschäftsführung
        cfo limited-company feminine|Kaufmännische Geschäftsführerin
        cfo limited-company masculine|Kaufmännischer Geschäftsführer
        coo function neutral|Leitung des operativen Geschäfts
        coo function feminine|Leiterin des operativen Geschäfts
        coo function masculine|Leiter des operativen Geschäfts
        coo stock-corporation neutral|Vorstandsmitglied, Ressort Operations
        coo stock-corporation feminine|Vorständin Operations
        coo stock-corporation masculine|Vorstand Operations
        coo limited-company neutral|Geschäftsführung Operations
        coo limited-company feminine|Geschäftsführerin Operations
        coo limited-company masculine|Geschäftsführer Operations
        chief-strategy-officer function neutral|Leitung Strategie und Unternehmensentwicklung
        chief-strategy-officer function feminine|Leiterin Strategie und Unternehmensentwicklung
        chief-strategy-officer function masculine|Leiter Strategie und Unternehmensentwicklung
        chief-strategy-officer stock-corporation neutral|Vorstandsmitglied, Ressort Strategie und Unternehmensentwicklung
        chief-strategy-officer stock-corporation feminine|Vorständin für Strategie und Unternehmensentwicklung
        chief-strategy-officer stock-corporation masculine|Vorstand für Strategie und Unternehmensentwicklung
        chief-strategy-officer limited-company neutral|Geschäftsführung Strategie und Unternehmensentwicklung
        chief-strategy-officer limited-company feminine|Geschäftsführerin Strategie und Unternehmensentwicklung
        chief-strategy-officer limited-company masculine|Geschäftsführer Strategie und Unternehmensentwicklung
        chief-supply-chain-officer function neutral|Leitung Lieferkette und Einkauf
        chief-supply-chain-officer function feminine|Leiterin Lieferkette und Einkauf
        chief-supply-chain-officer function masculine|Leiter Lieferkette und Einkauf
        chief-supply-chain-officer stock-corporation neutral|Vorstandsmitglied, Ressort Lieferkette und Einkauf
        chief-supply-chain-officer stock-corporation feminine|Vorständin für Lieferkette und Einkauf
        chief-supply-chain-officer stock-corporation masculine|Vorstand für Lieferkette und Einkauf
        chief-supply-chain-officer limited-company neutral|Geschäftsführung Lieferkette und Einkauf
        chief-supply-chain-officer limited-company feminine|Geschäftsführerin Lieferkette und Einkauf
        chief-supply-chain-officer limited-company masculine|Geschäftsführer Lieferkette und Einkauf
        cio function neutral|IT-Leitung
        cio function feminine|IT-Leiterin
        cio function masculine|IT-Leiter
        cio stock-corporation neutral|Vorstandsmitglied, Ressort IT
        cio stock-corporation feminine|IT-Vorständin
        cio stock-corporation masculine|IT-Vorstand
        cio limited-company neutral|Geschäftsführung IT
        cio limited-company feminine|Geschäftsführerin IT
        cio limited-company masculine|Geschäftsführer IT
        cto function neutral|Leitung Technologie
        cto function feminine|Leiterin Technologie
        cto function masculine|Leiter Technologie
        cto stock-corporation neutral|Vorstandsmitglied, Ressort Technologie
        cto stock-corporation feminine|Technologievorständin
        cto stock-corporation masculine|Technologievorstand
        cto limited-company neutral|Technische Geschäftsführung
        cto limited-company feminine|Technische Geschäftsführerin
        cto limited-company masculine|Technischer Geschäftsführer
        ciso function neutral|Leitung Informationssicherheit
        ciso function feminine|Leiterin Informationssicherheit
        ciso function masculine|Leiter Informationssicherheit
        chief-data-officer function neutral|Leitung Datenmanagement
        chief-data-officer function feminine|Leiterin Datenmanagement
        chief-data-officer function masculine|Leiter Datenmanagement
        chief-digital-officer function neutral|Leitung Digitalisierung
        chief-digital-officer function feminine|Leiterin Digitalisierung
        chief-digital-officer function masculine|Leiter Digitalisierung
        chief-digital-officer stock-corporation neutral|Vorstandsmitglied, Ressort Digitalisierung
        chief-digital-officer stock-corporation feminine|Digitalvorständin
        chief-digital-officer stock-corporation masculine|Digitalvorstand
        chief-digital-officer limited-company neutral|Geschäftsführung Digitalisierung
        chief-digital-officer limited-company feminine|Geschäftsführerin Digitalisierung
        chief-digital-officer limited-company masculine|Geschäftsführer Digitalisierung
        caio function neutral|Leitung Künstliche Intelligenz
        caio function feminine|Leiterin Künstliche Intelligenz
        caio function masculine|Leiter Künstliche Intelligenz
        chief-product-officer function neutral|Leitung des Produktressorts
        chief-product-officer function feminine|Leiterin des Produktressorts
        chief-product-officer function masculine|Leiter des Produktressorts
        chief-product-officer stock-corporation neutral|Vorstandsmitglied, Ressort Produkte
        chief-product-officer stock-corporation feminine|Produktvorständin
        chief-product-officer stock-corporation masculine|Produktvorstand
        chief-product-officer limited-company neutral|Geschäftsführung Produkte
        chief-product-officer limited-company feminine|Geschäftsführerin Produkte
        chief-product-officer limited-company masculine|Geschäftsführer Produkte
        cmo function neutral|Marketingleitung
        cmo function feminine|Marketingleiterin
        cmo function masculine|Marketingleiter
        cmo stock-corporation neutral|Vorstandsmitglied, Ressort Marketing
        cmo stock-corporation feminine|Marketingvorständin
        cmo stock-corporation masculine|Marketingvorstand
        cmo limited-company neutral|Geschäftsführung Marketing
        cmo limited-company feminine|Geschäftsführerin Marketing
        cmo limited-company masculine|Geschäftsführer Marketing
        chief-commercial-officer function neutral|Leitung Vertrieb
        chief-commercial-officer function feminine|Leiterin Vertrieb
        chief-commercial-officer function masculine|Leiter Vertrieb
        chief-commercial-officer stock-corporation neutral|Vorstandsmitglied, Ressort Vertrieb
        chief-commercial-officer stock-corporation feminine|Vertriebsvorständin
        chief-commercial-officer stock-corporation masculine|Vertriebsvorstand
        chief-commercial-officer limited-company neutral|Geschäftsführung Vertrieb
        chief-commercial-officer limited-company feminine|Geschäftsführerin Vertrieb
        chief-commercial-officer limited-company masculine|Geschäftsführer Vertrieb
        chief-communications-officer function neutral|Leitung Unternehmenskommunikation
        chief-communications-officer function feminine|Leiterin Unternehmenskommunikation
        chief-communications-officer function masculine|Leiter Unternehmenskommunikation
        chro function neutral|Leitung des Personalressorts
        chro function feminine|Leiterin des Personalressorts
        chro function masculine|Leiter des Personalressorts
        chro stock-corporation neutral|Vorstandsmitglied, Ressort Personal
        chro stock-corporation feminine|Personalvorständin
        chro stock-corporation masculine|Personalvorstand
        chro limited-company neutral|Geschäftsführung Personal
        chro limited-company feminine|Geschäftsführerin Personal
        chro limited-company masculine|Geschäftsführer Personal
        clo function neutral|Leitung Recht
        clo function feminine|Leiterin Recht
        clo function masculine|Leiter Recht
        clo stock-corporation neutral|Vorstandsmitglied, Ressort Recht
        clo stock-corporation feminine|Rechtsvorständin
        clo stock-corporation masculine|Rechtsvorstand
        clo limited-company neutral|Geschäftsführung Recht
        clo limited-company feminine|Geschäftsführerin Recht
        clo limited-company masculine|Geschäftsführer Recht
        chief-compliance-officer function neutral|Leitung Compliance
        chief-compliance-officer function feminine|Leiterin Compliance
        chief-compliance-officer function masculine|Leiter Compliance
        chief-compliance-officer stock-corporation neutral|Vorstandsmitglied, Ressort Compliance
        chief-compliance-officer stock-corporation feminine|Compliance-Vorständin
        chief-compliance-officer stock-corporation masculine|Compliance-Vorstand
        chief-risk-officer function neutral|Leitung Risikomanagement
        chief-risk-officer function feminine|Leiterin Risikomanagement
        chief-risk-officer function masculine|Leiter Risikomanagement
        chief-risk-officer stock-corporation neutral|Vorstandsmitglied, Ressort Risiko
        chief-risk-officer stock-corporation feminine|Risikovorständin
        chief-risk-officer stock-corporation masculine|Risikovorstand
        chief-risk-officer limited-company neutral|Geschäftsführung Risikomanagement
        chief-risk-officer limited-company feminine|Geschäftsführerin Risikomanagement
        chief-risk-officer limited-company masculine|Geschäftsführer Risikomanagement
        chief-sustainability-officer function neutral|Leitung Nachhaltigkeit
        chief-sustainability-officer function feminine|Leiterin Nachhaltigkeit
        chief-sustainability-officer function masculine|Leiter Nachhaltigkeit
        chief-sustainability-officer stock-corporation neutral|Vorstandsmitglied, Ressort Nachhaltigkeit
        chief-sustainability-officer stock-corporation feminine|Nachhaltigkeitsvorständin
        chief-sustainability-officer stock-corporation masculine|Nachhaltigkeitsvorstand
        chief-sustainability-officer limited-company neutral|Geschäftsführung Nachhaltigkeit
        chief-sustainability-officer limited-company feminine|Geschäftsführerin Nachhaltigkeit
        chief-sustainability-officer limited-company masculine|Geschäftsführer Nachhaltigkeit
        """;
}
