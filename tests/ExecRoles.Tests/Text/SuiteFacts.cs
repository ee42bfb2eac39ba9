namespace ExecRoles.Tests.Text;

/// <summary>The structure of the catalog as the fact sheets tell it: what the catalog must have, neither more nor less.</summary>
internal static class SuiteFacts
{
    /// <summary>Role, responsibility, area, and which one is defining.</summary>
    public const string Responsibilities = """
        ceo company-leadership leadership defining
        ceo company-direction strategy
        ceo leadership-team leadership
        ceo resource-allocation portfolio
        ceo performance-review efficiency
        ceo company-representation stakeholders
        ceo board-reporting governance
        ceo lawful-conduct governance
        cfo financial-steering finance defining
        cfo budget-and-forecast finance
        cfo financial-reporting finance
        cfo funding-and-investment portfolio
        cfo financial-controls governance
        cfo financial-relations stakeholders
        cfo financial-advice strategy
        cfo cost-transparency efficiency
        coo daily-business operations defining
        coo strategy-execution strategy
        coo process-improvement efficiency
        coo unit-coordination leadership
        coo capacity-planning operations
        coo supply-performance operations
        coo operating-standards governance
        cio communication-capacity infrastructure
        cio it-operations operations
        cio efficiency-through-technology efficiency
        cio user-access-and-training users
        cio profit-strategy profit defining
        cio it-department leadership
        cto intranets-and-communication-systems infrastructure
        cto engineering-department leadership
        cto product-enhancement profit
        cto technology-in-production product
        cto product-portfolio portfolio
        ciso information-protection security defining
        ciso security-strategy strategy
        ciso security-policy governance
        ciso security-risk governance
        ciso incident-response security
        ciso security-awareness users
        ciso supplier-security security
        ciso security-reporting stakeholders
        cdo data-value data defining
        cdo data-strategy strategy
        cdo data-governance governance
        cdo data-quality data
        cdo data-analytics data
        cdo data-platform infrastructure
        cdo data-literacy users
        cpo product-direction product defining
        cpo product-strategy strategy
        cpo product-roadmap portfolio
        cpo product-lifecycle portfolio
        cpo customer-insight users
        cpo product-launch market
        cpo product-results market
        cpo product-organisation leadership
        cmo market-demand market defining
        cmo marketing-strategy strategy
        cmo brand-management market
        cmo market-research market
        cmo campaigns-and-channels market
        cmo pricing-and-offers market
        cmo marketing-return efficiency
        cmo marketing-organisation leadership
        chro workforce-supply people defining
        chro people-strategy strategy
        chro culture-and-organisation people
        chro learning-and-succession people
        chro pay-and-benefits people
        chro labour-relations stakeholders
        chro employment-compliance governance
        chro hr-services operations
        """;

    /// <summary>Role, orientation, and scope of the vendors.</summary>
    public const string Directions = """
        ceo both any
        cfo both any
        coo internal any
        cio internal technology
        cto external any
        ciso internal any
        cdo internal any
        cpo external any
        cmo external any
        chro internal any
        """;

    /// <summary>Role, classification, code, relation, label and address.</summary>
    public const string Codes = """
        ceo|ESCO 1.2|1120.3|exact|chief executive officer|http://data.europa.eu/esco/occupation/6c3fd65e-2d24-47d8-bc22-9e93512bdcc2
        ceo|ISCO-08|1120|broad|Managing directors and chief executives|http://data.europa.eu/esco/isco/C1120
        ceo|O*NET-SOC 27.0|11-1011.00|broad|Chief Executives|
        cfo|ESCO 1.2|1211.1|broad|financial manager|http://data.europa.eu/esco/occupation/30f3ea93-882a-4525-841c-1d5b4b64076f
        cfo|ISCO-08|1211|broad|Finance managers|http://data.europa.eu/esco/isco/C1211
        cfo|O*NET-SOC 27.0|11-1011.00|broad|Chief Executives|
        cfo|O*NET-SOC 27.0|11-3031.01|narrow|Treasurers and Controllers|
        coo|ESCO 1.2|1120.4|exact|chief operating officer|http://data.europa.eu/esco/occupation/c64a6e4e-5b38-4f93-b26d-aded817aeaf3
        coo|ISCO-08|1120|broad|Managing directors and chief executives|http://data.europa.eu/esco/isco/C1120
        coo|O*NET-SOC 27.0|11-1011.00|broad|Chief Executives|
        coo|O*NET-SOC 27.0|11-1021.00|broad|General and Operations Managers|
        cio|ESCO 1.2|1330.2|exact|chief information officer|http://data.europa.eu/esco/occupation/82f90e87-de92-4678-adae-61d3e5f7e1e4
        cio|ISCO-08|1330|broad|Information and communications technology service managers|http://data.europa.eu/esco/isco/C1330
        cio|O*NET-SOC 27.0|11-1011.00|broad|Chief Executives|
        cto|ESCO 1.2|1330.3|exact|chief technology officer|http://data.europa.eu/esco/occupation/7b1b5da8-573a-49bb-a38e-68725a949f4f
        cto|ISCO-08|1330|broad|Information and communications technology service managers|http://data.europa.eu/esco/isco/C1330
        cto|O*NET-SOC 27.0|11-1011.00|broad|Chief Executives|
        ciso|ESCO 1.2|2529.1|close|chief ICT security officer|http://data.europa.eu/esco/occupation/276ba420-ef09-4a0e-b215-2c2e2f80ad28
        ciso|ISCO-08|2529|broad|Database and network professionals not elsewhere classified|http://data.europa.eu/esco/isco/C2529
        ciso|O*NET-SOC 27.0|11-1011.00|broad|Chief Executives|
        ciso|O*NET-SOC 27.0|11-3021.00|broad|Computer and Information Systems Managers|
        cdo|ESCO 1.2|1330.1|exact|chief data officer|http://data.europa.eu/esco/occupation/e297ec12-4712-40a4-ad98-ba004cacb205
        cdo|ISCO-08|1330|broad|Information and communications technology service managers|http://data.europa.eu/esco/isco/C1330
        cdo|O*NET-SOC 27.0|none
        cpo|ESCO 1.2|1223.3|exact|chief product officer|http://data.europa.eu/esco/occupation/8a0afc76-4a09-449a-9e7b-a33495889f95
        cpo|ISCO-08|1223|broad|Research and development managers|http://data.europa.eu/esco/isco/C1223
        cpo|O*NET-SOC 27.0|none
        cmo|ESCO 1.2|1221.3|exact|chief marketing officer|http://data.europa.eu/esco/occupation/0ddbf393-38f1-4c22-b14c-fe775008f321
        cmo|ISCO-08|1221|broad|Sales and marketing managers|http://data.europa.eu/esco/isco/C1221
        cmo|O*NET-SOC 27.0|11-2021.00|broad|Marketing Managers|
        chro|ESCO 1.2|1212.2|broad|human resources manager|http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77
        chro|ISCO-08|1212|broad|Human resource managers|http://data.europa.eu/esco/isco/C1212
        chro|O*NET-SOC 27.0|11-3121.00|broad|Human Resources Managers|
        """;

    /// <summary>The pairs of roles that have a boundary.</summary>
    public const string Boundaries = """
        cdo cio
        cdo ciso
        cdo cmo
        cdo cto
        ceo cfo
        ceo coo
        cfo chro
        cfo coo
        chro coo
        cio ciso
        cio coo
        cio cto
        ciso cto
        cmo cpo
        coo cpo
        cpo cto
        """;

    public static string[] Lines(string table) => table.ReplaceLineEndings("\n").Split('\n');
}
