namespace ExecRoles.Titles;

/// <summary>What compounds end with, such as <c>leiter</c>, and the entry of that word.</summary>
internal sealed class CompoundEnding(string word, short lexeme)
{
    internal readonly string Word = word;
    internal readonly short Lexeme = lexeme;
}
