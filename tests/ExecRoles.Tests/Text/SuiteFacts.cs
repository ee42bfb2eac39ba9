namespace ExecRoles.Tests.Text;

/// <summary>The roles, areas and boundaries as the fact sheets tell them: what the catalog must have, neither more nor less.</summary>
internal static class SuiteFacts
{
    /// <summary>Role, abbreviation, English title, remit in the German title, orientation, scope of the vendors, seat, and superiors.</summary>
    public const string Roles = """
        ceo|CEO|Chief Executive Officer|Vorsitz der Geschäftsleitung|both|any|always|
        cfo|CFO|Chief Financial Officer|Finanzen|both|any|usually|ceo
        coo|COO|Chief Operating Officer|Operatives Geschäft|internal|any|usually|ceo
        chief-strategy-officer|CSO|Chief Strategy Officer|Strategie und Unternehmensentwicklung|both|any|rarely|ceo cfo
        chief-supply-chain-officer|CSCO|Chief Supply Chain Officer|Lieferkette und Einkauf|both|any|sometimes|ceo coo
        cio|CIO|Chief Information Officer|IT|internal|technology|sometimes|ceo cfo coo
        cto|CTO|Chief Technology Officer|Technologie|external|any|sometimes|ceo coo cio
        ciso|CISO|Chief Information Security Officer|Informationssicherheit|internal|any|rarely|cio ceo chief-risk-officer
        chief-data-officer|CDO|Chief Data Officer|Daten|internal|any|rarely|cio ceo coo
        chief-digital-officer|CDO|Chief Digital Officer|Digitalisierung|both|any|sometimes|ceo coo
        caio|CAIO|Chief AI Officer|Künstliche Intelligenz|both|technology|rarely|ceo cio cto chief-data-officer
        chief-product-officer|CPO|Chief Product Officer|Produkte|external|any|sometimes|ceo cto
        cmo|CMO|Chief Marketing Officer||external|any|sometimes|ceo chief-commercial-officer
        chief-commercial-officer|CCO|Chief Commercial Officer|Vertrieb|external|any|usually|ceo coo
        chief-communications-officer|CCO|Chief Communications Officer|Unternehmenskommunikation|both|any|rarely|ceo chro clo cmo
        chro|CHRO|Chief Human Resources Officer|Personal|internal|any|usually|ceo
        clo|CLO|Chief Legal Officer|Recht|both|any|sometimes|ceo cfo
        chief-compliance-officer|CCO|Chief Compliance Officer||internal|any|rarely|ceo clo
        chief-risk-officer|CRO|Chief Risk Officer|Risikomanagement|internal|any|sometimes|ceo cfo
        chief-sustainability-officer|CSO|Chief Sustainability Officer|Nachhaltigkeit|both|any|rarely|ceo cfo coo clo
        """;

    /// <summary>Role, and how many aliases, functional titles and ambiguous titles it has, in English and in German.</summary>
    public const string Labels = """
        ceo 7/6 1/4 8/4
        cfo 5/6 3/3 6/4
        coo 2/4 5/1 10/2
        chief-strategy-officer 3/3 6/4 15/4
        chief-supply-chain-officer 3/2 4/3 14/9
        cio 2/2 3/4 6/3
        cto 2/6 3/2 7/2
        ciso 6/3 3/2 5/5
        chief-data-officer 3/2 3/2 9/4
        chief-digital-officer 4/2 5/3 16/3
        caio 2/3 4/2 10/2
        chief-product-officer 2/2 5/3 5/4
        cmo 3/4 3/1 12/2
        chief-commercial-officer 2/4 6/3 13/8
        chief-communications-officer 4/3 5/4 14/6
        chro 5/3 6/3 6/3
        clo 4/6 4/2 6/6
        chief-compliance-officer 2/2 6/3 11/5
        chief-risk-officer 3/2 6/2 6/4
        chief-sustainability-officer 4/3 7/3 6/5
        """;

    /// <summary>The areas in the order of every page, with their names in English and in German.</summary>
    public const string Areas = """
        strategy|Strategy|Strategie
        leadership|Leadership|Führung
        profit|Profit|Gewinn
        finance|Finance|Finanzen
        market|Market|Markt
        sales|Sales|Vertrieb
        product|Products|Produkte
        portfolio|Portfolio and priorities|Portfolio und Prioritäten
        digitalization|Digitalization|Digitalisierung
        data|Data|Daten
        artificial-intelligence|Artificial intelligence|Künstliche Intelligenz
        infrastructure|Infrastructure|Infrastruktur
        operations|Operations|Laufender Betrieb
        supply-chain|Supply chain|Lieferkette
        efficiency|Efficiency|Effizienz
        security|Information security|Informationssicherheit
        people|People|Personal
        users|Users|Nutzende
        communications|Communications|Kommunikation
        stakeholders|Stakeholders|Stakeholder
        legal|Legal affairs|Recht
        governance|Governance and compliance|Governance und Compliance
        risk|Risk management|Risikomanagement
        sustainability|Sustainability|Nachhaltigkeit
        """;

    /// <summary>The pairs of roles that have a boundary.</summary>
    public const string Boundaries = """
        caio chief-compliance-officer
        caio chief-data-officer
        caio chief-digital-officer
        caio cio
        caio ciso
        caio cto
        ceo cfo
        ceo chief-strategy-officer
        ceo chro
        ceo cio
        ceo ciso
        ceo clo
        ceo coo
        ceo cto
        cfo chief-commercial-officer
        cfo chief-communications-officer
        cfo chief-risk-officer
        cfo chief-strategy-officer
        cfo chief-supply-chain-officer
        cfo chief-sustainability-officer
        cfo chro
        cfo cio
        cfo cmo
        cfo coo
        chief-commercial-officer chief-communications-officer
        chief-commercial-officer chief-compliance-officer
        chief-commercial-officer chief-product-officer
        chief-commercial-officer cmo
        chief-commercial-officer coo
        chief-communications-officer chief-compliance-officer
        chief-communications-officer chro
        chief-communications-officer cmo
        chief-compliance-officer chief-risk-officer
        chief-compliance-officer chief-sustainability-officer
        chief-compliance-officer chro
        chief-compliance-officer clo
        chief-data-officer chief-digital-officer
        chief-data-officer cio
        chief-data-officer ciso
        chief-data-officer cmo
        chief-data-officer cto
        chief-digital-officer chief-strategy-officer
        chief-digital-officer cio
        chief-digital-officer cmo
        chief-digital-officer cto
        chief-product-officer cio
        chief-product-officer cmo
        chief-product-officer coo
        chief-product-officer cto
        chief-risk-officer chief-sustainability-officer
        chief-risk-officer ciso
        chief-risk-officer clo
        chief-strategy-officer chief-sustainability-officer
        chief-strategy-officer coo
        chief-supply-chain-officer chief-sustainability-officer
        chief-supply-chain-officer coo
        chief-sustainability-officer coo
        chro clo
        chro cmo
        chro coo
        cio ciso
        cio coo
        cio cto
        ciso cto
        cmo cto
        coo cto
        """;

    /// <summary>Splits a table into its lines.</summary>
    public static string[] Lines(string table) => table.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Splits a table into its lines, and each line into its cells.</summary>
    public static IEnumerable<string[]> Rows(string table, char separator = '|') => Lines(table).Select(line => line.Split(separator));
}
