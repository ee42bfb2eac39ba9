using System.Text;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Documents for <c>RoleCatalogJson</c>.</summary>
internal static class CatalogInputs
{
    /// <summary>Makes a document with other values, names and strings.</summary>
    public static FuzzInput OfValues(Random random) => OfBytes(ValueMutations.Of(GoodDocuments.Pick(random), random), random);

    /// <summary>Makes a document with other bytes.</summary>
    public static FuzzInput OfBytes(Random random) => OfBytes(ByteMutations.Of(GoodDocuments.Pick(random), random), random);

    /// <summary>Makes a string with other characters, halves of surrogate pairs among them.</summary>
    public static FuzzInput OfText(Random random)
    {
        string text = TextMutations.Of(Encoding.UTF8.GetString(GoodDocuments.Pick(random)), random);
        return new FuzzInput(() => CatalogChecks.ParseIsLoad(text), () => Shown.Text(text));
    }

    /// <summary>Makes a document that says the same as a good one.</summary>
    public static FuzzInput OfRewriting(Random random)
    {
        byte[] original = GoodDocuments.Pick(random);
        byte[] rewritten = Rewritings.Of(original, random);
        return new FuzzInput(() => CatalogChecks.AreEqual(original, rewritten), () => Shown.Bytes(rewritten));
    }

    private static FuzzInput OfBytes(byte[] document, Random random)
    {
        Action<byte[]> check = random.Next(9) switch
        {
            0 => CatalogChecks.TolerantIsStrict,
            1 => CatalogChecks.ConverterIsLoad,
            2 => CatalogChecks.LoadAsyncIsLoad,
            3 => CatalogChecks.LoadRenders,
            4 => CatalogChecks.LoadOverAnother,
            _ => CatalogChecks.Load,
        };
        return new FuzzInput(() => check(document), () => $"for {check.Method.Name}, {Shown.Bytes(document)}");
    }
}
