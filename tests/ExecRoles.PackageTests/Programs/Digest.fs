/// Prints what Digest.cs prints.
module Digest

open System
open System.Collections.Generic
open System.Security.Cryptography
open System.Text
open System.Text.Json
open ExecRoles
open ExecRoles.Json
open ExecRoles.Titles
open type ExecRoles.Roles

let languages = [ "en"; "de"; "de-AT"; "DE_ch"; "fr"; "" ]

let jobTitles =
    [ "Leiterin IT (m/w/d)"; "CHIEF MARKETING OFFICER"; "Assistant to the CFO"; "Stellv. Personalleiterin"; "CDO"; "CDO, Digitalisierung";
      "Leiter Vertrieb & Marketing"; "Head of IT Infrastructure"; "Former CTO | Speaker"; "Straßenbauleiter";
      "Kaufmännische:r Geschäftsführer*in"; "Cheif Tecnology Officer"; "İT-LEİTER"; "ＣＦＯ"; "Gescha\u0308ftsfu\u0308hrer Technik" ]

let printHash section (texts: string seq) =
    let hash = String.Join("\n", texts) |> Encoding.UTF8.GetBytes |> SHA256.HashData
    Console.WriteLine $"{section}: {BitConverter.ToString hash}"

let printTitles (catalog: RoleCatalog) =
    Compare(Cio, Cto).SummarizeCommonGround("de") |> Console.WriteLine

    for role in catalog do
        let defining =
            match role.DefiningResponsibility with
            | null -> "-"
            | responsibility -> responsibility.Id

        let description = Describe role
        Console.WriteLine $"""{role}: {role.Title:de}, {role.Focus.Orientation.DisplayName().In("de")}, {defining}"""
        let colon = description.JobAdTitle("de", TitleStyle.Colon) |> Option.ofObj |> Option.defaultValue "-"
        let codes = String.Join(", ", role.OccupationCodes)
        Console.WriteLine $"""  {description.JobAdTitle("de")}, {colon}, {codes}"""

        let title =
            role.GetTitle("de", TitleStyle.Feminine, CompanyForm.StockCorporation)
            |> Option.ofObj
            |> Option.defaultValue "-"

        let line =
            match role.ReportingLine with
            | null -> "-"
            | line -> line.ToString()

        Console.WriteLine $"""  {title}, {line}"""

    String.Join(", ", catalog.WhereCode(OccupationSchemes.OnetSoc, "11-1011.00")) |> Console.WriteLine

    match catalog.Compare("cio", "cto").Boundary with
    | null -> Console.WriteLine "-"
    | boundary -> Console.WriteLine(boundary.ToString())

    Console.WriteLine(AspectOutcome.Same.DisplayName().In("de"))

let texts (catalog: RoleCatalog) (language: string) =
    catalog.Texts
    |> Seq.map (fun text -> $"{text.Key}={text.Value.In(language)} {text.Value.Resolve(language).IsFallback}")

let lists (catalog: RoleCatalog) (language: string) =
    let matrix = catalog.Matrix()

    [ catalog.ToText language
      catalog.ToMarkdown language
      catalog.ToHtml(language, HtmlOptions(HeadingLevel = 1, ClassName = "roles"))
      matrix.ToText language
      matrix.ToMarkdown language
      matrix.ToHtml language
      matrix.ToCsv language ]

let descriptions (description: RoleDescription) (language: string) =
    [ description.GetTitle language
      description.ToText language
      description.ToMarkdown language
      description.ToHtml language
      description.WithSources().ToText(language) ]

let comparisons (catalog: RoleCatalog) =
    seq {
        for role, next in Seq.pairwise catalog do
            catalog.Compare(role.Id, next.Id)

        Compare catalog
    }

let renderings (comparison: RoleComparison) (language: string) =
    [ comparison.SummarizeCommonGround language
      comparison.Aspects
      |> Seq.map (fun aspect -> $"{aspect.Aspect.Name.In(language)} {aspect.Outcome.DisplayName().In(language)}")
      |> String.concat ", "
      comparison.ToText language
      comparison.ToMarkdown language
      comparison.ToHtml language
      comparison.ToJson language ]

let printResolvedTitles (catalog: RoleCatalog) =
    for title in jobTitles do
        let resolution = catalog.ResolveTitle title

        let reason =
            match resolution.Primary with
            | null -> "-"
            | primary -> primary.Reason.In("de")

        Console.WriteLine $"{title} => {resolution}, {resolution.IsWhole}, {reason}"

let printErrors (catalog: RoleCatalog) =
    try
        RoleCatalogJson.Parse
            """{ "schemaVersion": 1, "roles": [ { "id": "Bad", "focus": { "orientation": "inward" } } ] }"""
        |> ignore
    with :? RoleCatalogFormatException as error ->
        Console.WriteLine error.Message

    try
        Console.WriteLine catalog["ctoo"]
    with :? KeyNotFoundException as error ->
        Console.WriteLine error.Message

    match catalog.TryGet "ctoo" with
    | true, role -> Console.WriteLine role
    | false, _ -> Console.WriteLine "no ctoo"

    match RoleId.TryParse "C-T-O" with
    | true, id -> Console.WriteLine id.Value
    | false, _ -> Console.WriteLine "no id"

let text english german =
    LocalizedText(struct ("en", english), struct ("de", german))

/// Every property that a constructor does not ask for.
let headOfPayroll () =
    let sources =
        [| Source("handbook", Version = "2", Place = "page 7", Uri = Uri "https://example.com/7", Remark = text "a draft" "ein Entwurf") |]

    let team =
        Responsibility("team", Areas.Leadership, text "Leads the payroll team." "Leitet das Team.", Sources = sources)

    Role(
        "head-of-payroll",
        title = text "Head of Payroll" "Leitung Entgeltabrechnung",
        mandate = text "Sees that everyone is paid on time." "Sorgt für pünktliche Entgeltzahlung.",
        focus =
            Focus(FocusOrientation.Internal, text "all staff" "alle", text "Looks at pay." "Betrachtet die Vergütung.", Sources = sources),
        responsibilities = [ team ],
        Abbreviation = "HoP",
        DefiningResponsibility = team,
        VendorRelationship =
            VendorRelationship(
                VendorScope.Any,
                text "banks" "Banken",
                text "to pay" "Zahlung",
                text "Talks to banks." "Spricht mit Banken.",
                Sources = sources
            ),
        ReportingLine =
            ReportingLine(
                [| Chro.Id; Cfo.Id |],
                SeatInTopManagement.Rarely,
                text "Reports to the CHRO." "Berichtet der CHRO-Rolle.",
                Sources = sources
            ),
        MandateSources = sources,
        TitleForms =
            [| TitleForm(
                   CompanyForm.Function,
                   TitleGender.Feminine,
                   LocalizedText(struct ("de", "Abrechnungsleiterin")),
                   Sources = sources
               ) |],
        Aliases = [| text "Payroll Manager" "Abrechnungsleitung" |],
        OccupationCodes =
            [| OccupationCode(
                   OccupationSchemes.Isco08,
                   "1211",
                   MappingRelation.Broad,
                   LocalizedText(struct ("en", "Finance managers")),
                   SchemeVersion = "08",
                   Uri = Uri "https://example.com/1211",
                   Remark = text "wider" "weiter gefasst",
                   Sources = sources
               ) |],
        MissingOccupationCodes =
            [| MissingOccupationCode(
                   OccupationSchemes.Esco,
                   SchemeVersion = "1.2",
                   Remark = text "not listed" "nicht genannt",
                   Sources = sources
               ) |]
    )

let printOwnRole (catalog: RoleCatalog) =
    let head = headOfPayroll ()

    let added =
        RoleCatalog(
            head,
            Areas =
                [| ResponsibilityArea("leadership", text "Leadership" "Teamleitung", Description = text "Leading people." "Menschen führen.") |],
            Boundaries =
                [| Boundary("head-of-payroll", "cfo", text "One pays, one plans." "Eine Rolle zahlt aus, eine plant.") |]
        )

    let own = catalog.With(added).WithTexts("fr", dict [ "cio.title", "Direction informatique" ] |> Dictionary)
    let comparison = own.Compare("head-of-payroll", "cio", "cfo")
    let abbreviation = head.Abbreviation |> Option.ofObj |> Option.defaultValue "-"
    comparison.SummarizeCommonGround "de" |> Console.WriteLine
    Console.WriteLine $"""{own["cio"].Title:``fr-CA``}, {abbreviation}, {own.FindMissingTexts("fr").Count}"""
    printHash "own comparison" (renderings comparison "de")
    printHash "own description" (descriptions (own.Describe "head-of-payroll") "de")
    printHash "own catalog as JSON" [ RoleCatalogJson.ToJson own ]

printTitles All

for language in languages do
    printHash $"texts in '{language}'" (texts All language)
    printHash $"lists in '{language}'" (lists All language)
    printHash $"descriptions in '{language}'" (All |> Seq.collect (fun role -> descriptions (All.Describe role.Id) language))
    printHash $"comparisons in '{language}'" (comparisons All |> Seq.collect (fun comparison -> renderings comparison language))

printHash "roles as JSON" (All |> Seq.map JsonSerializer.Serialize)
let json = RoleCatalogJson.ToJson All
printHash "catalog as JSON" [ json ]
Console.WriteLine $"catalog read back is equal: {RoleCatalogJson.Parse json = All}"
printResolvedTitles All
printErrors All
printOwnRole All
