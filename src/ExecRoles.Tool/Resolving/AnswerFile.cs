using CsvHelper;

namespace ExecRoles.Tool.Resolving;

/// <summary>Writes answers as CSV: the columns of the input, then those of the answer, in the way that the input is written.</summary>
internal sealed class AnswerFile : IDisposable
{
    private const string Prefix = "execroles_";
    private const string Separator = " | ";

    private static readonly string[] AnswerColumns =
    [
        "outcome", "role", "relation", "strength", "decided", "whole", "acting", "candidates", "others",
    ];

    private readonly CsvWriter writer;
    private readonly string? reasonLanguage;

    /// <param name="output">Where to; it stays open.</param>
    /// <param name="input">What the columns are of.</param>
    /// <param name="reasonLanguage">The language of the reasons, or <see langword="null"/> for a file without any.</param>
    internal AnswerFile(TextWriter output, TitleFile input, string? reasonLanguage)
    {
        this.reasonLanguage = reasonLanguage;
        if (input.HasByteOrderMark)
        {
            output.Write('\uFEFF');
        }

        writer = CsvWriter.Create(output, new CsvWriterOptions { Separator = input.Separator, NewLine = "\r\n" }, leaveOpen: true);
        string[] added = reasonLanguage is null ? AnswerColumns : [.. AnswerColumns, "reason"];
        bool isTaken = added.Any(name => input.Columns.Contains(name, StringComparer.OrdinalIgnoreCase));
        writer.WriteRecord([.. input.Columns, .. added.Select(name => isTaken ? Prefix + name : name)]);
    }

    internal void Add(TitleFile input, Answer answer)
    {
        input.CopyRowTo(writer);
        writer.WriteField(answer.Outcome);
        writer.WriteField(answer.Role);
        writer.WriteField(answer.Relation);
        writer.WriteField(answer.Strength);
        writer.WriteField(WordOf(answer.IsDecided));
        writer.WriteField(WordOf(answer.Resolution.IsWhole));
        writer.WriteField(WordOf(answer.Primary?.IsActing == true));
        writer.WriteField(string.Join(Separator, answer.Candidates));
        writer.WriteField(string.Join(Separator, answer.Others));
        if (reasonLanguage is not null)
        {
            writer.WriteField(answer.Primary?.Reason.In(reasonLanguage) ?? string.Empty);
        }

        writer.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private static string WordOf(bool value) => value ? "true" : "false";
}
