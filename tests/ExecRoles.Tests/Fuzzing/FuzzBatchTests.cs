namespace ExecRoles.Tests.Fuzzing;

/// <summary>The machinery itself: it must find what it is there to find.</summary>
public sealed class FuzzBatchTests
{
    // Short for an endless input, long for a thread to get its first turn on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly FuzzInput Good = new(() => { }, () => "good");

    [Fact]
    public void Run_AllInputsPass_CountsThem()
    {
        int made = 0;
        FuzzTarget target = Target(_ =>
        {
            Interlocked.Increment(ref made);
            return Good;
        });

        FuzzBatch.Run(target).ShouldBe(100);
        made.ShouldBe(100);
    }

    [Fact]
    public void Run_InputsThatFail_NamesTheFirstWithTheWayToMakeItAgain()
    {
        int[] bad = [.. new[] { 7, 3, 4 }.Select(input => FuzzSettings.RandomOf(input).Next())];
        FuzzTarget target = Target(random =>
        {
            int chance = random.Next();
            return bad.Contains(chance) ? new FuzzInput(() => throw new FormatException("is bad"), () => "the bad one") : Good;
        });

        string message = Should.Throw<Exception>(() => FuzzBatch.Run(target)).Message;

        message.ShouldStartWith($"Input 3 of the target 'test' from seed {FuzzSettings.Seed}: System.FormatException: is bad");
        message.ShouldContain("The input: the bad one");
        message.ShouldContain($"EXECROLES_FUZZ_SEED={FuzzSettings.Seed} EXECROLES_FUZZ_ONLY=3 ");
    }

    [Fact]
    public void Run_InputThatNeverEnds_IsNamed()
    {
        using ManualResetEventSlim end = new();
        int bad = FuzzSettings.RandomOf(5).Next();
        FuzzTarget target = Target(random => random.Next() == bad ? new FuzzInput(() => end.Wait(), () => "the endless one") : Good);

        string message = Should.Throw<Exception>(() => FuzzBatch.Run(target, Patience)).Message;
        end.Set();

        message.ShouldStartWith($"Input 5 of the target 'test' from seed {FuzzSettings.Seed}: It did not end within ");
        message.ShouldContain("The input: the endless one");
    }

    private static FuzzTarget Target(Func<Random, FuzzInput> make) => new("test", 1, make) { Inputs = 100 };
}
