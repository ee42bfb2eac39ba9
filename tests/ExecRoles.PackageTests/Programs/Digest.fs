/// Prints what Digest.cs prints.
module Digest

open System
open System.Collections.Generic
open System.Security.Cryptography
open System.Text
open System.Text.Json
open ExecRoles
open ExecRoles.Json
open type ExecRoles.Roles

let languages = [ "en"; "de"; "de-AT"; "DE_ch"; "fr"; "" ]

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

        Console.WriteLine $"""{role}: {role.Title:de}, {role.Focus.Orientation.GetName("de")}, {defining}"""
        let colon = role.JobAdTitle("de", TitleStyle.Colon) |> Option.ofObj |> Option.defaultValue "-"
        let codes = String.Join(", ", role.Codes)
        Console.WriteLine $"""  {role.JobAdTitle("de")}, {colon}, {codes}"""

    String.Join(", ", catalog.WhereCode(OccupationSchemes.OnetSoc, "11-1011.00")) |> Console.WriteLine

    match catalog.Compare("cio", "cto").Boundary with
    | null -> Console.WriteLine "-"
    | boundary -> Console.WriteLine(boundary.ToString())

let texts (catalog: RoleCatalog) (language: string) =
    seq {
        for key in catalog.TextKeys do
            match catalog.TryGetText key with
            | true, text -> $"{key}={text.In(language)} {text.Resolve(language).IsFallback}"
            | false, _ -> key
    }

let descriptions (catalog: RoleCatalog) (language: string) =
    seq {
        for role in catalog do
            let description = catalog.Describe role.Id
            description.ToText language
            description.ToMarkdown language
            description.ToHtml language
            role.ToText language
            description.WithSources().ToText(language)
    }

let comparisons (catalog: RoleCatalog) =
    seq {
        for role, next in Seq.pairwise catalog do
            catalog.Compare(role.Id, next.Id)

        Compare catalog
    }

let renderings (comparison: RoleComparison) (language: string) =
    [ comparison.SummarizeCommonGround language
      comparison.Aspects
      |> Seq.map (fun aspect -> $"{aspect.Aspect.Name.In(language)} {aspect.Outcome.GetName(language)}")
      |> String.concat ", "
      comparison.ToText language
      comparison.ToMarkdown language
      comparison.ToHtml language
      comparison.ToJson language ]

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

let printOwnRole (catalog: RoleCatalog) =
    let head =
        Role(
            "head-of-payroll",
            title = LocalizedText(struct ("en", "Head of Payroll"), struct ("de", "Leitung Entgeltabrechnung")),
            mandate =
                LocalizedText(
                    struct ("en", "Sees that everyone is paid on time."),
                    struct ("de", "Sorgt für pünktliche Entgeltzahlung.")
                ),
            focus =
                Focus(
                    FocusOrientation.Internal,
                    LocalizedText(struct ("en", "all staff")),
                    LocalizedText(struct ("en", "Looks at pay inside the company."))
                ),
            responsibilities =
                [ Responsibility("team", Areas.Leadership, LocalizedText(struct ("en", "Leads the payroll team."))) ],
            definingResponsibility = "team"
        )

    let own = catalog.With(head).WithTexts("fr", dict [ "cio.title", "Direction informatique" ] |> Dictionary)
    let abbreviation = head.Abbreviation |> Option.ofObj |> Option.defaultValue "-"
    own.Compare("cio", "head-of-payroll").SummarizeCommonGround("de") |> Console.WriteLine
    Console.WriteLine $"""{own["cio"].Title:``fr-CA``}, {abbreviation}, {own.MissingTexts("fr").Count}"""
    printHash "own catalog as JSON" [ RoleCatalogJson.ToJson own ]

printTitles All

for language in languages do
    printHash $"texts in '{language}'" (texts All language)
    printHash $"descriptions in '{language}'" (descriptions All language)
    printHash $"comparisons in '{language}'" (comparisons All |> Seq.collect (fun comparison -> renderings comparison language))

printHash "roles as JSON" (All |> Seq.map JsonSerializer.Serialize)
let json = RoleCatalogJson.ToJson All
printHash "catalog as JSON" [ json ]
Console.WriteLine $"catalog read back is equal: {RoleCatalogJson.Parse json = All}"
printErrors All
printOwnRole All
