namespace ExecRoles.Titles;

/// <summary>The sentences that say why a match was found.</summary>
internal static class MatchReasons
{
    // In the order of the values of TitleMatchKind.
    private static readonly (string English, string German)[] Kinds =
    [
        (
            "The whole title is a title, a form or an alias of the role.",
            "Der ganze Titel ist eine Bezeichnung der Rolle, eine ihrer Formen oder ein anderer Name."
        ),
        ("An acronym names the role.", "Eine Abkürzung nennt die Rolle."),
        ("The words after “Chief” name the role.", "Die Wörter nach „Chief“ nennen die Rolle."),
        (
            "A rank stands beside a whole function, and the role leads that function.",
            "Ein Rang steht bei einer ganzen Funktion, und die Rolle leitet diese Funktion."
        ),
        (
            "An office at the top of a company, with the function of the role or with none.",
            "Ein Amt an der Spitze eines Unternehmens, mit der Funktion der Rolle oder ohne eine."
        ),
        ("An expression means the role wherever it stands.", "Ein Ausdruck bedeutet die Rolle, wo immer er steht."),
    ];

    private static readonly (string English, string German)[] Relations =
    [
        (string.Empty, string.Empty),
        (" Words before it say that the person is a deputy.", " Wörter davor sagen, dass die Person die Stellvertretung ist."),
        (
            " Words beside it say that the person works for the holder of the role.",
            " Wörter daneben sagen, dass die Person für diejenigen arbeitet, die die Rolle haben."
        ),
        (" The title only mentions the role.", " Der Titel erwähnt die Rolle nur."),
    ];

    private static readonly (string English, string German)[] Strengths =
    [
        (" Another reading is as likely, or the level is open.", " Eine andere Lesart liegt ebenso nahe, oder die Ebene ist offen."),
        (" The level of the role is not proven.", " Die Ebene der Rolle ist nicht belegt."),
        (string.Empty, string.Empty),
    ];

    internal static LocalizedText Of(TitleMatch match)
    {
        (string English, string German) kind = Kinds[(int)match.Kind];
        (string English, string German) relation = Relations[(int)match.Relation];
        (string English, string German) strength = Strengths[(int)match.Strength];
        return new LocalizedText(
            ("en", kind.English + relation.English + strength.English), ("de", kind.German + relation.German + strength.German));
    }
}
