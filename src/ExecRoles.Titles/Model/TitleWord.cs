namespace ExecRoles.Titles;

/// <summary>A word or an expression of a title, and what it was taken for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TitleWord
{
    internal TitleWord(int start, int length, string meaning, string function)
    {
        Start = start;
        Length = length;
        Meaning = meaning;
        Function = function;
    }

    /// <summary>Gets where it begins in the title.</summary>
    public int Start { get; }

    /// <summary>Gets how many characters of the title it has.</summary>
    public int Length { get; }

    /// <summary>
    /// Gets what it can be, such as <c>rank</c>; <c>unknown</c> if the vocabulary lacks it, <c>company</c> in the name of one.
    /// </summary>
    public string Meaning { get; }

    /// <summary>Gets the name of the function in the vocabulary, such as <c>finance</c>; empty if it is none.</summary>
    public string Function { get; }

    /// <inheritdoc/>
    public override string ToString() => Function.Length == 0 ? $"{Start}+{Length} {Meaning}" : $"{Start}+{Length} {Meaning} {Function}";
}
