namespace ExecRoles.Tests.Fuzzing;

/// <summary>A part of the library that takes input from anywhere.</summary>
/// <param name="Name">What failures and test names call it.</param>
/// <param name="Share">How many of the usual inputs it gets.</param>
/// <param name="Make">Makes one input.</param>
internal sealed record FuzzTarget(string Name, int Share, Func<Random, FuzzInput> Make)
{
    /// <summary>What all shares add up to.</summary>
    public const int AllShares = 200_000;

    /// <summary>Gets how many inputs it gets in this run.</summary>
    public int Inputs { get; init; } = (int)((long)Share * FuzzSettings.Inputs / AllShares);
}
