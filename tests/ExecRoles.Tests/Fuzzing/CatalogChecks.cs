using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ExecRoles.Json;
using ExecRoles.Tests.Json;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>What <c>RoleCatalogJson</c> promises of any document.</summary>
internal static partial class CatalogChecks
{
    private const int FewBytes = 100;

    // A few built-in roles are enough to put a document over; with all of them, writing and reading them again would be most of the work.
    private static readonly RoleCatalog FewRoles = Roles.All.Where(role => role == Roles.Cio || role == Roles.Cto || role == Roles.Cfo);

    private static readonly RoleCatalogJsonOptions OverFewRoles = new() { Base = FewRoles };

    private static readonly JsonSerializerOptions Disallow = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

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

        foreach (Role role in catalog)
        {
            RoleDescription description = catalog.Describe(role).WithSources();
            new[] { description.ToText("de"), description.ToMarkdown("de"), description.ToHtml("de") }.ShouldAllBe(page => page.Length > 0);
        }

        if (catalog.Count > 1)
        {
            RoleComparison comparison = catalog.Compare([.. catalog]);
            new[] { comparison.ToText("de"), comparison.ToMarkdown("de"), comparison.ToHtml("de"), comparison.ToJson("de") }
                .ShouldAllBe(page => page.Length > 0);
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

    /// <summary>Put over another catalog, the document gives a catalog that can be written and read again, or the one exception.</summary>
    public static void LoadOverAnother(byte[] document)
    {
        if (Try(() => RoleCatalogJson.Load(new MemoryStream(document), OverFewRoles), out _) is { } catalog)
        {
            FewRoles.ShouldAllBe(role => catalog.Any(other => other.Id == role.Id));
            GoesRoundTrip(catalog);
        }
    }

    /// <summary>
    /// Where the document is accepted, the tolerant reader gives the same and skips nothing; where nothing in it is unknown, it says the same.
    /// </summary>
    public static void TolerantIsStrict(byte[] document)
    {
        List<RoleCatalogError> skipped = [];
        RoleCatalogJsonOptions options = new() { IgnoresUnknownMembers = true, OnSkipped = skipped.Add };
        RoleCatalog? strict = TryLoad(document, out string errors);
        RoleCatalog? tolerant = Try(() => RoleCatalogJson.Load(new MemoryStream(document), options), out string tolerantErrors);
        RequireInOrder(skipped);
        (skipped.Count > 0).ShouldBe(strict is null && tolerant is not null);
        if (strict is not null)
        {
            strict.Equals(tolerant).ShouldBeTrue();
        }
        else if (tolerant is not null)
        {
            GoesRoundTrip(tolerant);
        }
        else if (!WhatIsSkipped().IsMatch(errors))
        {
            tolerantErrors.ShouldBe(errors);
        }
    }

    /// <summary><c>JsonSerializer</c> accepts what <c>Load</c> accepts, but for a byte-order mark; unknown members only where nobody disallows them.</summary>
    public static void ConverterIsLoad(byte[] document)
    {
        RoleCatalog? loaded = TryLoad(document, out _);
        RoleCatalog? converted = null;
        try
        {
            ReadOnlySpan<byte> json = document.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? document.AsSpan(3) : document;
            converted = JsonSerializer.Deserialize<RoleCatalog>(json, Disallow);
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
        RequireInOrder(exception.Errors);
    }

    private static void RequireInOrder(IEnumerable<RoleCatalogError> errors)
    {
        (int Line, int Column) last = (1, 1);
        foreach (RoleCatalogError error in errors)
        {
            ErrorMessages.Require(error.ToString());
            Assert.True(
                error.Path.StartsWith('$') && (error.Line, error.Column).CompareTo(last) >= 0 && error.Message.Length > 0,
                $"The error after {last} has a bad place: {error}");
            last = (error.Line, error.Column);
        }
    }

    [GeneratedRegex(": Unknown (?!area|role|responsibility|company form)")]
    private static partial Regex WhatIsSkipped();
}
