using System.Diagnostics.CodeAnalysis;

namespace ExecRoles.Json;

/// <summary>Finds the value that a word stands for, if there is one.</summary>
internal delegate bool TryParseWord<T>(string word, [MaybeNullWhen(false)] out T value);
