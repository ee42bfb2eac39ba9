using System.Collections;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;
using KellermanSoftware.CompareNetObjects;
using Newtonsoft.Json;

namespace ExecRoles.Tests.Text;

/// <summary>
/// A text shows its texts to whatever reads public members: test libraries, serializers, PowerShell and debuggers. What they do not see, they take for
/// equal, or lose.
/// </summary>
public sealed class LocalizedTextVisibilityTests
{
    private static readonly LocalizedText Payroll = new(("en", "Payroll"), ("de", "Entgeltabrechnung"));
    private static readonly LocalizedText OtherGerman = new(("en", "Payroll"), ("de", "Lohnabrechnung"));

    [Fact]
    public void Xunit_Equivalent_SeesTheTexts()
    {
        Should.Throw<Xunit.Sdk.XunitException>(static () => Assert.Equivalent(new { T = Roles.Cio.Title }, new { T = new LocalizedText(("en", "zzz"), ("de", "yyy")) }));
        Should.Throw<Xunit.Sdk.XunitException>(static () => Assert.Equivalent(new { T = Payroll }, new { T = OtherGerman }));
        Should.Throw<Xunit.Sdk.XunitException>(static () => Assert.Equivalent(new { T = Payroll }, new { T = OtherGerman }, strict: true));
        Assert.Equivalent(new { T = Payroll }, new { T = new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung")) }, strict: true);
    }

    [Fact]
    public void Xunit_Equal_ShowsWhatDiffersInGerman()
    {
        string message = Should.Throw<Xunit.Sdk.XunitException>(static () => Assert.Equal(Payroll, OtherGerman)).Message;

        message.ShouldContain("Entgeltabrechnung");
        message.ShouldContain("Lohnabrechnung");
    }

    [Fact]
    public void Shouldly_BeEquivalentTo_SeesTheTexts()
    {
        Should.Throw<ShouldAssertException>(static () => new { T = Payroll }.ShouldBeEquivalentTo(new { T = OtherGerman }));
        new { T = Payroll }.ShouldBeEquivalentTo(new { T = new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung")) });
    }

    [Fact]
    public void Shouldly_Be_ShowsWhatDiffersInGerman()
    {
        string message = Should.Throw<ShouldAssertException>(static () => Payroll.ShouldBe(OtherGerman)).Message;

        message.ShouldContain("Entgeltabrechnung");
        message.ShouldContain("Lohnabrechnung");
    }

    [Fact]
    public void CompareNetObjects_OfModels_SeesTheTexts()
    {
        CompareLogic comparer = new();

        comparer.Compare(new Model(Payroll), new Model(OtherGerman)).AreEqual.ShouldBeFalse();
        comparer.Compare(new Model(Payroll), new Model(new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung")))).AreEqual.ShouldBeTrue();
        comparer.Compare(Roles.Cio, Roles.Cio).AreEqual.ShouldBeTrue();
        comparer.Compare(Roles.All["cio"], Roles.All.WithTexts("de", new Dictionary<string, string> { ["cio.mandate"] = "Anders." })["cio"]).AreEqual.ShouldBeFalse();
    }

    [Fact]
    public void NewtonsoftJson_OfAText_IsItsTexts() =>
        JsonConvert.SerializeObject(new Model(Payroll)).ShouldBe("""{"Title":{"en":"Payroll","de":"Entgeltabrechnung"}}""");

    [Fact]
    public void NewtonsoftJson_OfARole_HasItsTexts() =>
        JsonConvert.SerializeObject(Roles.Cio).ShouldContain("\"Title\":{\"en\":\"Chief Information Officer\",\"de\":\"Chief Information Officer (IT)\"}");

    // PowerShell's ConvertTo-Json asks for IDictionary before anything else, and takes its entries.
    [Fact]
    public void Dictionary_AsPowerShellReadsIt_HasTheTexts()
    {
        IDictionary text = Payroll;
        Dictionary<string, string> read = [];
        foreach (DictionaryEntry entry in text)
        {
            read.Add((string)entry.Key, (string)entry.Value!);
        }

        read.ShouldBe(new Dictionary<string, string> { ["en"] = "Payroll", ["de"] = "Entgeltabrechnung" }, ignoreOrder: true);
        (text.Count, text["DE"], text["fr"], text.Contains("de"), text.Contains(42)).ShouldBe((2, "Entgeltabrechnung", null, true, false));
        text.Keys.ShouldBe(new[] { "en", "de" });
        text.Values.ShouldBe(new[] { "Payroll", "Entgeltabrechnung" });
    }

    [Fact]
    public void Dictionary_OfAnyText_HasWhatInGives() =>
        Prop.ForAll(ModelGenerators.LocalizedTexts.ToArbitrary(), static text =>
        {
            IReadOnlyDictionary<string, string> pairs = text;
            return pairs.Count == text.Languages.Count
                && pairs.Keys.SequenceEqual(text.Languages)
                && pairs.Values.SequenceEqual(text.Languages.Select(text.In))
                && pairs.SequenceEqual(text.Languages.Select(language => KeyValuePair.Create(language, text.In(language))))
                && text.Languages.All(language => pairs.ContainsKey(language) && pairs.TryGetValue(language, out string? value) && pairs[language] == value && value == text.In(language))
                && new LocalizedText(pairs).Equals(text);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("de-AT")]
    [InlineData("fr")]
    [InlineData("")]
    public void Dictionary_LanguageThatIsNotThere_IsNoKey(string language)
    {
        IReadOnlyDictionary<string, string> pairs = Payroll;

        pairs.ContainsKey(language).ShouldBeFalse();
        (pairs.TryGetValue(language, out string? text), text).ShouldBe((false, null));
        Should.Throw<KeyNotFoundException>(() => pairs[language]).Message.ShouldBe($"The text is not in '{language}'.");
    }

    [Fact]
    public void Dictionary_TriedToChange_SaysHowToMakeAnother()
    {
        const string Message = "A text cannot be changed. Make another one with With(languageTag, text).";
        IDictionary text = Payroll;

        Should.Throw<NotSupportedException>(() => text["en"] = "Wages").Message.ShouldBe(Message);
        Should.Throw<NotSupportedException>(() => text.Add("fr", "Paie")).Message.ShouldBe(Message);
        Should.Throw<NotSupportedException>(() => text.Remove("en")).Message.ShouldBe(Message);
        Should.Throw<NotSupportedException>(text.Clear).Message.ShouldBe(Message);
        (text.IsReadOnly, text.IsFixedSize, text.IsSynchronized).ShouldBe((true, true, true));
        text.SyncRoot.ShouldNotBeNull();
    }

    [Fact]
    public void CopyTo_AnArray_CopiesEntries()
    {
        object[] copy = new object[3];

        ((ICollection)Payroll).CopyTo(copy, 1);

        copy.ShouldBe([null!, new DictionaryEntry("en", "Payroll"), new DictionaryEntry("de", "Entgeltabrechnung")]);
    }

    [Fact]
    public void DebuggerDisplay_OfAText_ListsAllLanguages()
    {
        System.Diagnostics.DebuggerDisplayAttribute display =
            (System.Diagnostics.DebuggerDisplayAttribute)Attribute.GetCustomAttribute(typeof(LocalizedText), typeof(System.Diagnostics.DebuggerDisplayAttribute))!;
        string member = display.Value.Trim('{', '}').Split(',')[0];

        typeof(LocalizedText).GetProperty(member, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(Payroll)
            .ShouldBe("en: Payroll | de: Entgeltabrechnung");
    }

    private sealed record Model(LocalizedText Title);
}
