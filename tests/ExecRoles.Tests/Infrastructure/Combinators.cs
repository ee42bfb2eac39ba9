using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Generators made of generators.</summary>
internal static class Combinators
{
    /// <summary>Makes a generator of values that may be missing.</summary>
    public static Gen<T?> Optional<T>(Gen<T> generator)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, generator.Select(value => (T?)value)));

    /// <summary>Makes a generator of one value of each generator, in their order.</summary>
    public static Gen<T[]> Sequence<T>(IEnumerable<Gen<T>> generators) =>
        generators.Aggregate(Gen.Constant(Array.Empty<T>()), (all, next) =>
            from before in all
            from value in next
            select before.Append(value).ToArray());
}
