namespace ExecRoles.Titles;

/// <summary>Collects everything that is wrong with a vocabulary document, each with its place.</summary>
internal sealed class VocabularyProblems
{
    private readonly List<string> _problems = [];

    internal void Add(string path, string problem) => _problems.Add($"{path}: {problem}");

    internal void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            string count = _problems.Count == 1 ? "1 error" : $"{_problems.Count} errors";
            throw new FormatException($"The vocabulary has {count}:\n{string.Join("\n", _problems)}");
        }
    }
}
