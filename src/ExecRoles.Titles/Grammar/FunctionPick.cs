namespace ExecRoles.Titles;

/// <summary>A function that counts, and the word that names it.</summary>
internal struct FunctionPick
{
    internal short Concept;
    internal int At;
}
