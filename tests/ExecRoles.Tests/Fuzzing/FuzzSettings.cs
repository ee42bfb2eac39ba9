using System.Globalization;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>How much bad input the tests make, from which seed, as the environment says; CONTRIBUTING.md tells of the switches.</summary>
internal static class FuzzSettings
{
    /// <summary>The inputs that are made unless the environment asks for another number.</summary>
#if LIBRARY_NET8_0 || LIBRARY_NETSTANDARD2_0
    public const int UsualInputs = 10_000;
#else
    public const int UsualInputs = 200_000;
#endif

    /// <summary>Gets the number of inputs for all targets together.</summary>
    public static int Inputs { get; } = Number("EXECROLES_FUZZ_INPUTS") ?? UsualInputs;

    /// <summary>Gets the seed of all inputs.</summary>
    public static int Seed { get; } = Number("EXECROLES_FUZZ_SEED") ?? 2026;

    /// <summary>Gets the one input that is to be made of each target, to look at a failure again; null where all are.</summary>
    public static int? OnlyInput { get; } = Number("EXECROLES_FUZZ_ONLY");

    /// <summary>Gives the source of chance for an input: the same for the same seed and number, whatever came before.</summary>
    public static Random RandomOf(int input)
    {
        ulong mixed = ((ulong)(uint)Seed << 32) + (uint)input;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return new Random((int)(mixed ^ (mixed >> 31)));
    }

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
