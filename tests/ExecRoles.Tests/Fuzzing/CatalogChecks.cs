using System.Text;
using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Tests.Json;
using ExecRoles.Tests.Rendering;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>What <c>RoleCatalogJson</c> promises of any document.</summary>
internal static class CatalogChecks
{
    private const int FewBytes = 100;

    /// <summary>The document gives a catalog that can be written and read again, or the one exception.</summary>
    public static void Load(byte[] document)
    {
        if (TryLoad(document, out _) is { } catalog)
        {
            GoesRoundTrip(catalog);
        }
    }

    /// <summary>A catalog that was accepted can be shown.</summary>
    public static void LoadRenders(byte[] document)
    {
        if (TryLoad(document, out _) is not { } catalog)
        {
            return;
        }

        foreach (Format format in Format.ByName.Values)
        {
            catalog.ShouldAllBe(role => format.Description(catalog.Describe(role.Id), "de").Length > 0);
            (catalog.Count < 2 || format.Comparison(catalog.Compare(catalog.Select(role => role.Id)), "de").Length > 0).ShouldBeTrue();
        }
    }

    /// <summary>A string gives what its bytes give; with half of a surrogate pair in it, the exception.</summary>
    public static void ParseIsLoad(string text)
    {
        bool isWellFormed = ErrorMessages.IsWellFormed(text);
        RoleCatalog? loaded = TryLoad(Encoding.UTF8.GetBytes(text), out string loadErrors);
        RoleCatalog? parsed = Try(() => RoleCatalogJson.Parse(text), out string errors);

        (parsed is null).ShouldBe(loaded is null || !isWellFormed);
        parsed?.Equals(loaded).ShouldBeTrue();
        if (isWellFormed)
        {
            errors.ShouldBe(loadErrors);
        }
    }

    /// <summary>Where the document is accepted, the tolerant reader gives the same; where it has no unknown member, it says the same.</summary>
    public static void TolerantIsStrict(byte[] document)
    {
        RoleCatalog? strict = TryLoad(document, out string errors);
        RoleCatalog? tolerant = Try(() => RoleCatalogJson.Load(new MemoryStream(document), RoleCatalogJsonOptions.Tolerant), out string tolerantErrors);
        if (strict is not null)
        {
            strict.Equals(tolerant).ShouldBeTrue();
        }
        else if (!errors.Contains("is no member of", StringComparison.Ordinal))
        {
            tolerantErrors.ShouldBe(errors);
        }
    }

    /// <summary><c>JsonSerializer</c> accepts what <c>Load</c> accepts, but for a byte-order mark.</summary>
    public static void ConverterIsLoad(byte[] document)
    {
        RoleCatalog? loaded = TryLoad(document, out _);
        RoleCatalog? converted = null;
        try
        {
            converted = JsonSerializer.Deserialize<RoleCatalog>(document.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? document.AsSpan(3) : document);
        }
        catch (JsonException exception)
        {
            ErrorMessages.Require(exception);
        }

        Equals(converted, loaded).ShouldBeTrue();
    }

    /// <summary>A stream that gives few bytes at a time gives what they all give at once.</summary>
    public static void LoadAsyncIsLoad(byte[] document)
    {
        RoleCatalog? loaded = TryLoad(document, out string errors);
        RoleCatalog? streamed = Try(
            () => RoleCatalogJson.LoadAsync(new SlowStream(document, canSeek: false, FewBytes)).GetAwaiter().GetResult(), out string streamErrors);

        Equals(streamed, loaded).ShouldBeTrue();
        streamErrors.ShouldBe(errors);
    }

    /// <summary>Two documents that say the same give equal catalogs.</summary>
    public static void AreEqual(byte[] original, byte[] rewritten) =>
        RoleCatalogJson.Load(new MemoryStream(rewritten)).Equals(RoleCatalogJson.Load(new MemoryStream(original))).ShouldBeTrue();

    private static void GoesRoundTrip(RoleCatalog catalog)
    {
        string json = RoleCatalogJson.ToJson(catalog);
        RoleCatalog again = RoleCatalogJson.Parse(json);
        again.Equals(catalog).ShouldBeTrue();
        again.GetHashCode().ShouldBe(catalog.GetHashCode());
        RoleCatalogJson.ToJson(again).ShouldBe(json);
    }

    private static RoleCatalog? TryLoad(byte[] document, out string errors) => Try(() => RoleCatalogJson.Load(new MemoryStream(document)), out errors);

    private static RoleCatalog? Try(Func<RoleCatalog> load, out string errors)
    {
        try
        {
            errors = "";
            return load();
        }
        catch (RoleCatalogFormatException exception)
        {
            RequireErrors(exception);
            errors = string.Join('\n', exception.Errors);
            return null;
        }
    }

    private static void RequireErrors(RoleCatalogFormatException exception)
    {
        exception.Errors.Count.ShouldBeGreaterThan(0);
        (int Line, int Column) last = (1, 1);
        foreach (RoleCatalogError error in exception.Errors)
        {
            ErrorMessages.Require(error.ToString());
            Assert.True(
                error.Path.StartsWith('$') && (error.Line, error.Column).CompareTo(last) >= 0 && error.Message.Length > 0,
                $"The error after {last} has a bad place: {error}");
            last = (error.Line, error.Column);
        }
    }
}
