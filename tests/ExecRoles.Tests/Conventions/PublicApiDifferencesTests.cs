using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Conventions;

/// <summary>The differences between the builds of a package, as reviewers read them.</summary>
public sealed class PublicApiDifferencesTests
{
    private const string Reviewed = """
        namespace N
        {
            public sealed class First : System.IEquatable<N.First>, System.IFormattable
            {
                public First(string id);
                public string Id { get; }
                [EditorBrowsable(EditorBrowsableState.Never)]
                public void Run();
            }

            public enum Second
            {
                One = 0,
                Two = 1,
            }
        }
        """;

    [Fact]
    public void Print_SameTexts_SaysSo() =>
        PublicApiDifferences.Print(Reviewed, [KeyValuePair.Create("net8.0", Reviewed), KeyValuePair.Create("netstandard2.0", Reviewed)])
            .ShouldBe("net8.0\n    the same\n\nnetstandard2.0\n    the same\n");

    [Fact]
    public void Print_OtherTexts_ListsWhatIsMissingAndAddedByType()
    {
        string other = Reviewed
            .Replace("System.IEquatable<N.First>, System.IFormattable", "System.IEquatable<N.First>", StringComparison.Ordinal)
            .Replace("[EditorBrowsable(EditorBrowsableState.Never)]\n", "\n", StringComparison.Ordinal)
            .Replace("Two = 1,", "Two = 1,\n        Three = 2,", StringComparison.Ordinal);

        PublicApiDifferences.Print(Reviewed, [KeyValuePair.Create("net8.0", other)]).ShouldBe("""
            net8.0
                N
                    - public sealed class First : System.IEquatable<N.First>, System.IFormattable
                    + public sealed class First : System.IEquatable<N.First>
                N.First
                    - [EditorBrowsable(EditorBrowsableState.Never)] public void Run();
                    + public void Run();
                N.Second
                    + Three = 2,

            """);
    }
}
