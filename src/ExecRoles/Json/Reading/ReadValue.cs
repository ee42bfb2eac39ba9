using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads the value at which a reader stands; gives <see langword="null"/> for one that is wrong or was skipped.</summary>
internal delegate T? ReadValue<T>(ref Utf8JsonReader reader, ReadingContext context)
    where T : class;
