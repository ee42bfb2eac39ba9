namespace ExecRoles.Titles;

/// <summary>A word in a title that shows a gender.</summary>
internal sealed class GenderedWord(TitleWordReader reader, int noun, TitleGender gender)
{
    internal readonly int Start = reader.Start;
    internal readonly int Length = reader.Word.Length;
    internal readonly int AdjectivesStart = reader.AdjectivesStart;
    internal readonly string Previous = reader.Previous;
    internal readonly int Noun = noun;
    internal readonly TitleGender Gender = gender;
}
