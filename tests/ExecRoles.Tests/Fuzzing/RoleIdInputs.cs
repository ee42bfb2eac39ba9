using System.ComponentModel;
using System.Text.Json;
using ExecRoles.Tests.Model;
using ExecRoles.Tests.Rendering;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Strings that somebody may take for role ids.</summary>
internal static class RoleIdInputs
{
    private static readonly string[] Originals =
    [
        .. Roles.All.Select(role => role.Id.Value), .. RoleIdGrammar.Reserved.Split(", "), .. Roles.All.Select(role => role.Title.In("de")),
        "head-of-payroll", "Head of Payroll", "a-1-b", "", "-", new string('a', 70),
    ];

    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(RoleId));

    /// <summary>Makes a string that is nearly an id, or was never one.</summary>
    public static FuzzInput Make(Random random)
    {
        string text = random.Next(8) == 0 ? HostileTexts.Any(random) : TextMutations.Of(Originals[random.Next(Originals.Length)], random);
        return new FuzzInput(() => Check(text), () => Shown.Text(text));
    }

    // An empty string is no id, but what a type converter reads from a field that was cleared.
    private static void Check(string text)
    {
        bool isGood = RoleIdGrammar.IsGood(text);
        RoleId.TryParse(text, out RoleId? id).ShouldBe(isGood);
        Converter.IsValid(text).ShouldBe(isGood);
        Roles.All.TryGet(text, out Role? role).ShouldBe(Roles.All.Any(known => known.Id.Value == text));
        if (isGood)
        {
            id!.Value.ShouldBe(text);
            RoleId.Parse(text).ShouldBe(id);
            Converter.ConvertFromInvariantString(text).ShouldBe(id);
            JsonSerializer.Deserialize<RoleId>(JsonSerializer.Serialize(text)).ShouldBe(id);
        }
        else
        {
            ErrorMessages.Require(Should.Throw<FormatException>(() => RoleId.Parse(text)).Message);
            ErrorMessages.Require(Should.Throw<FormatException>(() => Converter.ConvertFromInvariantString(text.Length == 0 ? " " : text)).Message);
            ErrorMessages.Require(Should.Throw<JsonException>(() => JsonSerializer.Deserialize<RoleId>(JsonSerializer.Serialize(text))));
        }

        if (role is null)
        {
            ErrorMessages.Require(Should.Throw<KeyNotFoundException>(() => Roles.All[text]).Message);
        }
    }
}
