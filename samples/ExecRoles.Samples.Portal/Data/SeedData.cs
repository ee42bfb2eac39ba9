using System.Text;
using ExecRoles.Samples.Portal.Staff;
using ExecRoles.Samples.Portal.Tenants;

namespace ExecRoles.Samples.Portal.Data;

/// <summary>Two invented companies of one invented group, and invented people.</summary>
public static class SeedData
{
    private const string NorthStaff =
        """
        name,title,department
        Hanna Brodersen,Vorstandsvorsitzende,Vorstand
        Oliver Whitcombe,Chief Financial Officer,Finance
        Petra Lindqvist,Leiterin IT (m/w/d),IT
        Jonas Feldkamp,CTO,Technology
        Amelia Thornbury,Head of Human Resources,People
        Cem Aydoğan,Leiter Vertrieb & Marketing,Vertrieb
        Friederike Ohlsen,General Counsel,Recht
        Graham Pettifer,Chief Information Security Officer,IT
        Ines Marquardt,CDO,Daten
        Matthias Rohwer,Stellv. Personalleiter,Personal
        Sophie Langley,Assistant to the CFO,Finance
        Arne Petersen,Produktionsleiter,Werk Husum
        Katrin Uhlenbrock,Leiterin Einkauf,Einkauf
        Daniel Ashworth,Interim COO,Operations
        Lena Stolzenburg,Leiterin Unternehmenskommunikation,Kommunikation
        Nikolai Brandt,Head of IT Infrastructure,IT
        Rosalind Hartwell,"Chief Compliance Officer, EMEA",Compliance
        Thore Jessen,Buchhalter,Finanzen
        Vera Kowalczyk,Chief Sustainability Officer,Nachhaltigkeit
        Özlem Şahin,Teamleiterin Kundendienst,Service
        """;

    private const string SouthStaff =
        """
        name,title,department
        Benedikt Aumüller,Vorsitzender der Geschäftsführung,Geschäftsführung
        Agnes Zellhofer,Leitung Entgeltabrechnung,Personal
        Clara Wiesinger,Kaufmännische Geschäftsführerin,Finanzen
        Edward Rawlinson,Chief Operating Officer,Operations
        Florian Hutterer,IT-Leiter,IT
        Magdalena Reisinger,Personalleiterin,Personal
        Priya Venkatesan,Chief Product Officer,Product
        Quirin Stadlbauer,Vertriebsleiter Hydraulikpumpen,Vertrieb
        Tamara Lechner,Assistentin der Geschäftsführung,Geschäftsführung
        """;

    public const string ExampleRoles =
        """
        {
          "schemaVersion": 1,
          "roles": [
            {
              "id": "head-of-payroll",
              "title": { "en": "Head of Payroll", "de": "Leitung Entgeltabrechnung" },
              "mandate": {
                "en": "Sees that everyone is paid correctly and on time.",
                "de": "Sorgt dafür, dass alle pünktlich und richtig bezahlt werden."
              },
              "focus": {
                "orientation": "internal",
                "audience": { "en": "all staff", "de": "alle Beschäftigten" },
                "description": { "en": "Looks at pay inside the company.", "de": "Betrachtet die Vergütung im Unternehmen." }
              },
              "responsibilities": [
                {
                  "id": "monthly-run",
                  "area": "people",
                  "statement": { "en": "Runs payroll every month.", "de": "Rechnet die Entgelte monatlich ab." }
                }
              ],
              "definingResponsibility": "monthly-run",
              "reportingLine": {
                "reportsTo": ["chro"],
                "seatInTopManagement": "rarely",
                "description": { "en": "Usually reports to the head of HR.", "de": "Berichtet meist an die Personalleitung." }
              }
            }
          ]
        }
        """;

    public static void AddTo(PortalContext context)
    {
        Tenant north = new() { Id = "north", Name = new(("en", "Ostervall North"), ("de", "Ostervall Nord")) };
        north.OwnTexts.Add(new OwnText { TenantId = north.Id, Language = "de", Key = "cio.title", Text = "Leitung Informationstechnik" });
        Add(context, north, NorthStaff);
        Tenant south = new() { Id = "south", Name = new(("en", "Ostervall South"), ("de", "Ostervall Süd")), OwnRoles = ExampleRoles };
        Add(context, south, SouthStaff);
        context.SaveChanges();
    }

    private static void Add(PortalContext context, Tenant tenant, string staff)
    {
        RoleCatalog catalog = TenantCatalog.Make(tenant.OwnRoles, tenant.OwnTexts);
        context.Add(tenant);
        context.AddRange(StaffFile.Read(Encoding.UTF8.GetBytes(staff)).Select(row => StaffImport.ToEmployee(row, catalog, tenant.Id)));
    }
}
