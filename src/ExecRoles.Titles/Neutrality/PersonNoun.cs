namespace ExecRoles.Titles;

/// <summary>A noun for a person who holds a title, in lower case: <c>leiterin</c>, <c>leiter</c>, and <c>leitung</c> for both.</summary>
internal sealed class PersonNoun(string feminine, string masculine, params string[] neutral)
{
    internal readonly string Feminine = feminine;
    internal readonly string Masculine = masculine;

    /// <summary>The words for all genders, the best first; empty if none is known.</summary>
    internal string[] Neutral = neutral;

    internal string Of(TitleGender gender) => gender == TitleGender.Feminine ? Feminine : Masculine;
}
