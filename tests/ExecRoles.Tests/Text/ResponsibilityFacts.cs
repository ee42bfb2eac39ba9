namespace ExecRoles.Tests.Text;

/// <summary>What the roles are responsible for, as the fact sheets tell it.</summary>
internal static class ResponsibilityFacts
{
    /// <summary>Role, responsibility, area, and which one is defining.</summary>
    public const string Table = """
        ceo company-direction strategy
        ceo company-leadership leadership defining
        ceo leadership-team leadership
        ceo performance-review profit
        ceo resource-allocation portfolio
        ceo company-representation stakeholders
        ceo board-reporting stakeholders
        ceo lawful-conduct governance
        ceo risk-and-crisis risk
        ceo values-and-sustainability sustainability
        cfo financial-advice strategy
        cfo finance-organization leadership
        cfo profit-targets profit
        cfo financial-steering finance defining
        cfo budget-and-forecast finance
        cfo financial-reporting finance
        cfo investment-appraisal portfolio
        cfo financial-relations stakeholders
        cfo financial-controls governance
        cfo sustainability-reporting sustainability
        coo strategy-execution strategy
        coo unit-coordination leadership
        coo daily-business operations defining
        coo capacity-planning operations
        coo supply-performance supply-chain
        coo process-improvement efficiency
        coo employee-consultation stakeholders
        coo operating-standards governance
        coo business-continuity risk
        coo resource-use sustainability
        chief-strategy-officer corporate-strategy strategy defining
        chief-strategy-officer strategic-planning strategy
        chief-strategy-officer strategy-implementation strategy
        chief-strategy-officer strategy-team leadership
        chief-strategy-officer market-outlook market
        chief-strategy-officer new-businesses product
        chief-strategy-officer business-portfolio portfolio
        chief-strategy-officer mergers-and-acquisitions portfolio
        chief-strategy-officer strategic-risks risk
        chief-supply-chain-officer supply-chain-strategy strategy
        chief-supply-chain-officer supply-chain-organization leadership
        chief-supply-chain-officer demand-and-supply-planning operations
        chief-supply-chain-officer flow-of-goods supply-chain defining
        chief-supply-chain-officer procurement supply-chain
        chief-supply-chain-officer supply-costs efficiency
        chief-supply-chain-officer trade-compliance governance
        chief-supply-chain-officer supply-risks risk
        chief-supply-chain-officer supply-chain-due-diligence sustainability
        cio it-department leadership
        cio profit-strategy profit defining
        cio communication-capacity infrastructure
        cio it-operations operations
        cio efficiency-through-technology efficiency
        cio user-access-and-training users
        cto engineering-department leadership
        cto product-enhancement profit
        cto technology-in-production product
        cto product-portfolio portfolio
        cto intranets-and-communication-systems infrastructure
        ciso security-strategy strategy
        ciso security-team leadership
        ciso supplier-security supply-chain
        ciso information-protection security defining
        ciso security-risk security
        ciso testing-and-recovery security
        ciso incident-response security
        ciso security-awareness people
        ciso security-reporting stakeholders
        ciso security-policy governance
        chief-data-officer data-strategy strategy
        chief-data-officer data-organization leadership
        chief-data-officer data-value data defining
        chief-data-officer data-quality data
        chief-data-officer data-analytics data
        chief-data-officer data-for-ai artificial-intelligence
        chief-data-officer data-platform infrastructure
        chief-data-officer data-literacy people
        chief-data-officer data-governance governance
        chief-digital-officer digital-strategy strategy
        chief-digital-officer digital-unit leadership
        chief-digital-officer digital-channels sales
        chief-digital-officer digital-offerings product
        chief-digital-officer digital-transformation digitalization defining
        chief-digital-officer ai-adoption artificial-intelligence
        chief-digital-officer process-redesign efficiency
        chief-digital-officer digital-skills people
        chief-digital-officer digital-compliance governance
        caio ai-strategy strategy
        caio ai-team leadership
        caio ai-portfolio portfolio
        caio ai-adoption artificial-intelligence defining
        caio ai-foundations infrastructure
        caio ai-literacy people
        caio ai-dialogue stakeholders
        caio ai-rules governance
        caio ai-risk risk
        chief-product-officer product-strategy strategy
        chief-product-officer product-organisation leadership
        chief-product-officer product-results profit
        chief-product-officer product-launch market
        chief-product-officer product-direction product defining
        chief-product-officer product-roadmap portfolio
        chief-product-officer product-lifecycle portfolio
        chief-product-officer ai-in-products artificial-intelligence
        chief-product-officer customer-insight users
        chief-product-officer product-compliance governance
        cmo marketing-strategy strategy
        cmo marketing-organisation leadership
        cmo market-demand market defining
        cmo brand-management market
        cmo market-research market
        cmo campaigns-and-channels market
        cmo pricing-and-offers market
        cmo digital-marketing digitalization
        cmo marketing-return efficiency
        cmo truthful-advertising governance
        chief-commercial-officer sales-strategy strategy
        chief-commercial-officer sales-organization leadership
        chief-commercial-officer revenue-and-margin profit
        chief-commercial-officer pricing market
        chief-commercial-officer customer-acquisition sales defining
        chief-commercial-officer sales-channels sales
        chief-commercial-officer sales-forecast sales
        chief-commercial-officer customer-service sales
        chief-commercial-officer sales-compliance governance
        chief-communications-officer communications-strategy strategy
        chief-communications-officer communications-department leadership
        chief-communications-officer corporate-communications communications defining
        chief-communications-officer internal-communications communications
        chief-communications-officer executive-appearances communications
        chief-communications-officer crisis-communications communications
        chief-communications-officer public-affairs stakeholders
        chief-communications-officer content-standards governance
        chief-communications-officer reputation-risks risk
        chro people-strategy strategy
        chro hr-organization leadership
        chro ai-in-hr artificial-intelligence
        chro hr-services operations
        chro workforce-supply people defining
        chro culture-and-organisation people
        chro learning-and-succession people
        chro pay-and-benefits people
        chro labour-relations stakeholders
        chro employment-compliance governance
        clo legal-strategy strategy
        clo legal-department leadership
        clo legal-advice legal defining
        clo contracts legal
        clo disputes legal
        clo intellectual-property legal
        clo corporate-governance governance
        clo regulatory-requirements governance
        clo legal-risk risk
        chief-compliance-officer compliance-goals strategy
        chief-compliance-officer compliance-team leadership
        chief-compliance-officer third-party-due-diligence supply-chain
        chief-compliance-officer code-and-training people
        chief-compliance-officer compliance-reporting stakeholders
        chief-compliance-officer compliance-management-system governance defining
        chief-compliance-officer whistleblowing governance
        chief-compliance-officer investigations governance
        chief-compliance-officer compliance-risk risk
        chief-risk-officer risk-strategy strategy
        chief-risk-officer risk-function leadership
        chief-risk-officer risk-opinion portfolio
        chief-risk-officer risk-culture people
        chief-risk-officer risk-reporting stakeholders
        chief-risk-officer risk-limits governance
        chief-risk-officer risk-management-process risk defining
        chief-risk-officer operational-resilience risk
        chief-risk-officer emerging-risks risk
        chief-sustainability-officer sustainability-strategy strategy
        chief-sustainability-officer sustainability-team leadership
        chief-sustainability-officer sustainable-products product
        chief-sustainability-officer supply-chain-due-diligence supply-chain
        chief-sustainability-officer stakeholder-dialogue stakeholders
        chief-sustainability-officer sustainability-rules governance
        chief-sustainability-officer materiality-assessment risk
        chief-sustainability-officer sustainability-program sustainability defining
        chief-sustainability-officer sustainability-reporting sustainability
        """;
}
