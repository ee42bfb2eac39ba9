namespace ExecRoles.Tests.Fuzzing;

/// <summary>An input that did not pass.</summary>
/// <param name="Target">The target's name.</param>
/// <param name="Input">The input's number.</param>
/// <param name="Reason">What went wrong.</param>
/// <param name="Shown">The input.</param>
internal sealed record FuzzFailure(string Target, int Input, string Reason, string Shown)
{
    /// <summary>Says what failed, and how it is made again.</summary>
    public override string ToString() =>
        $"""
        Input {Input} of the target '{Target}' from seed {FuzzSettings.Seed}: {Reason}

        The input: {Shown}

        To make it again: EXECROLES_FUZZ_SEED={FuzzSettings.Seed} EXECROLES_FUZZ_ONLY={Input} dotnet test tests/ExecRoles.Tests --filter "FullyQualifiedName~FuzzTests&DisplayName~{Target}"
        """;
}
