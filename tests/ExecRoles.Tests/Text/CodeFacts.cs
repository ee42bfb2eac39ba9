namespace ExecRoles.Tests.Text;

/// <summary>Where classifications file the roles, as the fact sheets tell it.</summary>
internal static class CodeFacts
{
    /// <summary>Role, classification with its version, code, and relation; first the codes, then the classifications without one.</summary>
    public const string Codes = """
        ceo|ESCO 1.2|1120.3|exact
        ceo|ISCO-08|1120|broad
        ceo|O*NET-SOC 27.0|11-1011.00|broad
        ceo|KldB 2010 rev. 2020|71104|broad
        cfo|ESCO 1.2|1211.1|broad
        cfo|ISCO-08|1211|broad
        cfo|O*NET-SOC 27.0|11-1011.00|broad
        cfo|O*NET-SOC 27.0|11-3031.01|narrow
        cfo|KldB 2010 rev. 2020|71104|broad
        cfo|KldB 2010 rev. 2020|72294|broad
        coo|ESCO 1.2|1120.4|exact
        coo|ISCO-08|1120|broad
        coo|O*NET-SOC 27.0|11-1011.00|broad
        coo|O*NET-SOC 27.0|11-1021.00|broad
        coo|KldB 2010 rev. 2020|71394|broad
        chief-strategy-officer|ESCO 1.2|1213.2.2|close
        chief-strategy-officer|ISCO-08|1213|broad
        chief-strategy-officer|KldB 2010 rev. 2020|71394|broad
        chief-strategy-officer|KldB 2010 rev. 2020|71104|broad
        chief-strategy-officer|O*NET-SOC 27.0|none
        chief-supply-chain-officer|ESCO 1.2|1324.8|broad
        chief-supply-chain-officer|ESCO 1.2|1324.8.2|narrow
        chief-supply-chain-officer|ISCO-08|1324|broad
        chief-supply-chain-officer|O*NET-SOC 27.0|11-3071.04|broad
        chief-supply-chain-officer|O*NET-SOC 27.0|11-3061.00|narrow
        chief-supply-chain-officer|KldB 2010 rev. 2020|51694|broad
        chief-supply-chain-officer|KldB 2010 rev. 2020|71104|broad
        cio|ESCO 1.2|1330.2|exact
        cio|ISCO-08|1330|broad
        cio|O*NET-SOC 27.0|11-1011.00|broad
        cio|KldB 2010 rev. 2020|43394|broad
        cto|ESCO 1.2|1330.3|exact
        cto|ISCO-08|1330|broad
        cto|O*NET-SOC 27.0|11-1011.00|broad
        cto|KldB 2010 rev. 2020|71394|broad
        ciso|ESCO 1.2|2529.1|close
        ciso|ISCO-08|2529|broad
        ciso|O*NET-SOC 27.0|11-1011.00|broad
        ciso|O*NET-SOC 27.0|11-3021.00|broad
        ciso|KldB 2010 rev. 2020|43394|broad
        chief-data-officer|ESCO 1.2|1330.1|exact
        chief-data-officer|ISCO-08|1330|broad
        chief-data-officer|KldB 2010 rev. 2020|43194|broad
        chief-data-officer|O*NET-SOC 27.0|none
        chief-digital-officer|ESCO 1.2|1330.1.1.1|close
        chief-digital-officer|ISCO-08|1330|broad
        chief-digital-officer|KldB 2010 rev. 2020|71394|broad
        chief-digital-officer|KldB 2010 rev. 2020|71104|broad
        chief-digital-officer|O*NET-SOC 27.0|none
        caio|ISCO-08|1330|broad
        caio|O*NET-SOC 27.0|11-3021.00|broad
        caio|KldB 2010 rev. 2020|71394|broad
        caio|ESCO 1.2|none
        chief-product-officer|ESCO 1.2|1223.3|exact
        chief-product-officer|ISCO-08|1223|broad
        chief-product-officer|KldB 2010 rev. 2020|71394|broad
        chief-product-officer|O*NET-SOC 27.0|none
        cmo|ESCO 1.2|1221.3|exact
        cmo|ISCO-08|1221|broad
        cmo|O*NET-SOC 27.0|11-2021.00|broad
        cmo|KldB 2010 rev. 2020|92194|broad
        chief-commercial-officer|ESCO 1.2|1221.4|close
        chief-commercial-officer|ISCO-08|1221|broad
        chief-commercial-officer|O*NET-SOC 27.0|11-2022.00|broad
        chief-commercial-officer|KldB 2010 rev. 2020|61194|broad
        chief-commercial-officer|KldB 2010 rev. 2020|71104|broad
        chief-communications-officer|ESCO 1.2|1222.1|broad
        chief-communications-officer|ESCO 1.2|1222.1.2|narrow
        chief-communications-officer|ISCO-08|1222|broad
        chief-communications-officer|O*NET-SOC 27.0|11-2032.00|broad
        chief-communications-officer|KldB 2010 rev. 2020|92294|close
        chro|ESCO 1.2|1212.2|broad
        chro|ISCO-08|1212|broad
        chro|O*NET-SOC 27.0|11-3121.00|broad
        chro|KldB 2010 rev. 2020|71594|broad
        clo|ESCO 1.2|1349.21.1|broad
        clo|ESCO 1.2|2611.1.1|broad
        clo|ISCO-08|1349|broad
        clo|O*NET-SOC 27.0|23-1011.00|broad
        clo|KldB 2010 rev. 2020|73194|close
        clo|KldB 2010 rev. 2020|71104|broad
        chief-compliance-officer|ESCO 1.2|2619.12|broad
        chief-compliance-officer|ESCO 1.2|1213.9|narrow
        chief-compliance-officer|ISCO-08|2619|broad
        chief-compliance-officer|ISCO-08|1213|broad
        chief-compliance-officer|O*NET-SOC 27.0|11-9199.02|close
        chief-compliance-officer|KldB 2010 rev. 2020|71384|broad
        chief-risk-officer|ESCO 1.2|2412.3|broad
        chief-risk-officer|ISCO-08|2412|broad
        chief-risk-officer|O*NET-SOC 27.0|11-3031.00|broad
        chief-risk-officer|O*NET-SOC 27.0|13-2054.00|narrow
        chief-risk-officer|KldB 2010 rev. 2020|72194|broad
        chief-risk-officer|KldB 2010 rev. 2020|71104|broad
        chief-sustainability-officer|ESCO 1.2|1219.2|broad
        chief-sustainability-officer|ESCO 1.2|1213.8|broad
        chief-sustainability-officer|ISCO-08|1219|broad
        chief-sustainability-officer|O*NET-SOC 27.0|11-1011.03|exact
        chief-sustainability-officer|KldB 2010 rev. 2020|71384|broad
        """;

    /// <summary>Classification, code, labels in English and in German (O*NET has none), and the UUID of a concept of ESCO.</summary>
    public const string Labels = """
        ESCO 1.2|1120.3|chief executive officer|Geschäftsführer/Geschäftsführerin|6c3fd65e-2d24-47d8-bc22-9e93512bdcc2
        ESCO 1.2|1120.4|chief operating officer|Leiter des operativen Geschäftsbereichs/Leiterin des operativen Geschäftsbereichs|c64a6e4e-5b38-4f93-b26d-aded817aeaf3
        ESCO 1.2|1211.1|financial manager|Finanzmanager/Finanzmanagerin|30f3ea93-882a-4525-841c-1d5b4b64076f
        ESCO 1.2|1212.2|human resources manager|Führungskraft im Personalwesen|f605bcd2-90b6-45a0-a558-d05016d68a77
        ESCO 1.2|1213.2.2|strategic planning manager|Führungskraft für Unternehmensplanung|4f49df98-98b8-4a9e-98ad-9c5557817eba
        ESCO 1.2|1213.8|sustainability manager|Nachhaltigkeitsmanager/Nachhaltigkeitsmanagerin|2cf2b905-3308-4b5d-8e8d-633fc7a3f3ce
        ESCO 1.2|1213.9|director of compliance and information security|Direktor für Richtlinien und Informationssicherheit/Direktorin für Richtlinien und Informationssicherheit|b1ed68f8-8d51-4bcc-8825-bd554859480f
        ESCO 1.2|1219.2|corporate social responsibility manager|Beauftragter für die soziale Verantwortung der Unternehmen/Beauftragte für die soziale Verantwortung der Unternehmen|1313aeea-63a9-4b4d-82d1-dbe00ff9ed10
        ESCO 1.2|1221.3|chief marketing officer|Marketingleiter/Marketingleiterin|0ddbf393-38f1-4c22-b14c-fe775008f321
        ESCO 1.2|1221.4|commercial director|Kaufmännischer Leiter/Kaufmännische Leiterin|2d3d7188-47ab-49b9-9045-e452d9db06f1
        ESCO 1.2|1222.1|communication manager|Kommunikationsmanager/Kommunikationsmanagerin|cd7b838c-51f6-41ec-9067-bb974c0f991b
        ESCO 1.2|1222.1.2|public relations manager|Public-Relations-Manager/Public-Relations-Managerin|6cc19251-763b-4de1-b4f7-526c9ff732d2
        ESCO 1.2|1223.3|chief product officer|Leitender Produktmanager/Leitende Produktmanagerin|8a0afc76-4a09-449a-9e7b-a33495889f95
        ESCO 1.2|1324.8|supply chain manager|Supply-Chain-Manager/Supply-Chain-Managerin|aacc3918-b5d3-484b-9480-5d29aa550d74
        ESCO 1.2|1324.8.2|purchasing manager|Einkaufsleiter/Einkaufsleiterin|377865f0-c327-4599-8c7e-d428c6588edf
        ESCO 1.2|1330.1|chief data officer|Leiter der Datenverarbeitung/Leiterin der Datenverarbeitung|e297ec12-4712-40a4-ad98-ba004cacb205
        ESCO 1.2|1330.1.1.1|digital transformation manager|Digitalisierungsmanager/Digitalisierungsmanagerin|719f101d-1866-49d3-8d5c-2256f606a8b9
        ESCO 1.2|1330.2|chief information officer|IT-Leiter/IT-Leiterin|82f90e87-de92-4678-adae-61d3e5f7e1e4
        ESCO 1.2|1330.3|chief technology officer|Technischer Leiter/Technische Leiterin|7b1b5da8-573a-49bb-a38e-68725a949f4f
        ESCO 1.2|1349.21.1|legal service manager|Leiter eines Büros für Rechtsdienstleistungen/Leiterin eines Büros für Rechtsdienstleistungen|d2ff134e-b41a-4fa3-aceb-1b9f5f5cf015
        ESCO 1.2|2412.3|corporate risk manager|Unternehmensrisikomanager/Unternehmensrisikomanagerin|b09acdda-6680-49d1-a411-129610ee3bc0
        ESCO 1.2|2529.1|chief ICT security officer|IT-Sicherheitsleiter/IT-Sicherheitsleiterin|276ba420-ef09-4a0e-b215-2c2e2f80ad28
        ESCO 1.2|2611.1.1|corporate lawyer|Firmenanwalt/Firmenanwältin|fdfce14e-992d-4ff4-9f9d-7a353c75654e
        ESCO 1.2|2619.12|regulatory affairs manager|Regulatory-Affairs-Manager/Regulatory-Affairs-Managerin|779d13be-60b4-48f3-a339-fe483be96c7f
        ISCO-08|1120|Managing directors and chief executives|Geschäftsführer und Vorstände
        ISCO-08|1211|Finance managers|Führungskräfte im Bereich Finanzen
        ISCO-08|1212|Human resource managers|Führungskräfte im Personalwesen
        ISCO-08|1213|Policy and planning managers|Führungskräfte in Unternehmenspolitik und -planung
        ISCO-08|1219|Business services and administration managers not elsewhere classified|Führungskräfte in der betrieblichen Verwaltung und in unternehmensbezogenen Dienstleistungen, anderweitig nicht genannt
        ISCO-08|1221|Sales and marketing managers|Führungskräfte in Vertrieb und Marketing
        ISCO-08|1222|Advertising and public relations managers|Führungskräfte in Werbung und Öffentlichkeitsarbeit
        ISCO-08|1223|Research and development managers|Führungskräfte in Forschung und Entwicklung
        ISCO-08|1324|Supply, distribution and related managers|Führungskräfte in der Beschaffung, Logistik und in verwandten Bereichen
        ISCO-08|1330|Information and communications technology service managers|Führungskräfte in der Erbringung von Dienstleistungen im Bereich Informations- und Kommunikationstechnologie
        ISCO-08|1349|Professional services managers not elsewhere classified|Führungskräfte in der Erbringung von speziellen Dienstleistungen, anderweitig nicht genannt
        ISCO-08|2412|Financial and investment advisers|Finanz- und Anlageberater
        ISCO-08|2529|Database and network professionals not elsewhere classified|Akademische und vergleichbare Fachkräfte für Datenbanken und Netzwerke, anderweitig nicht genannt
        ISCO-08|2619|Legal professionals not elsewhere classified|Juristen, anderweitig nicht genannt
        O*NET-SOC 27.0|11-1011.00|Chief Executives|
        O*NET-SOC 27.0|11-1011.03|Chief Sustainability Officers|
        O*NET-SOC 27.0|11-1021.00|General and Operations Managers|
        O*NET-SOC 27.0|11-2021.00|Marketing Managers|
        O*NET-SOC 27.0|11-2022.00|Sales Managers|
        O*NET-SOC 27.0|11-2032.00|Public Relations Managers|
        O*NET-SOC 27.0|11-3021.00|Computer and Information Systems Managers|
        O*NET-SOC 27.0|11-3031.00|Financial Managers|
        O*NET-SOC 27.0|11-3031.01|Treasurers and Controllers|
        O*NET-SOC 27.0|11-3061.00|Purchasing Managers|
        O*NET-SOC 27.0|11-3071.04|Supply Chain Managers|
        O*NET-SOC 27.0|11-3121.00|Human Resources Managers|
        O*NET-SOC 27.0|11-9199.02|Compliance Managers|
        O*NET-SOC 27.0|13-2054.00|Financial Risk Specialists|
        O*NET-SOC 27.0|23-1011.00|Lawyers|
        KldB 2010 rev. 2020|43194|heads of computing and information management|Leitung von Informatik und Informationsmanagement
        KldB 2010 rev. 2020|43394|heads of IT, networks and IT administration|Leitung von IT, IT-Netzen und IT-Administration
        KldB 2010 rev. 2020|51694|heads of transport and logistics|Leitung von Verkehr und Logistik
        KldB 2010 rev. 2020|61194|heads of purchasing and sales|Leitung von Einkauf und Vertrieb
        KldB 2010 rev. 2020|71104|managing directors and management board members|Mitglieder von Geschäftsführung und Vorstand
        KldB 2010 rev. 2020|71384|experts in business organization and strategy, other specializations|Fachleute für Unternehmensorganisation und Unternehmensstrategie, sonstige Fachgebiete
        KldB 2010 rev. 2020|71394|heads of business organization and strategy|Leitung von Unternehmensorganisation und Unternehmensstrategie
        KldB 2010 rev. 2020|71594|heads of human resources and staffing services|Leitung von Personalwesen und Personaldienstleistung
        KldB 2010 rev. 2020|72194|heads of insurance and financial services|Leitung von Versicherungs- und Finanzdienstleistungen
        KldB 2010 rev. 2020|72294|heads of accounting, controlling and audit|Leitung von Rechnungswesen, Controlling und Revision
        KldB 2010 rev. 2020|73194|heads of legal services and the administration of justice|Leitung von Rechtsberatung und Rechtspflege
        KldB 2010 rev. 2020|92194|heads of advertising and marketing|Leitung von Werbung und Marketing
        KldB 2010 rev. 2020|92294|heads of public relations|Leitung der Öffentlichkeitsarbeit
        """;
}
