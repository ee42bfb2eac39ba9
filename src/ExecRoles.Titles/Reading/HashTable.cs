namespace ExecRoles.Titles;

/// <summary>A table from 64-bit hashes to small numbers: open addressing, never full, read by many threads once it is filled.</summary>
internal sealed class HashTable
{
    private ulong[] _keys = new ulong[256];
    private short[] _values = new short[256];
    private int _count;

    /// <summary>Gets the hashes with their numbers, in no order that means anything.</summary>
    internal IEnumerable<(ulong Key, short Value)> Entries =>
        _keys.Select((key, slot) => (key, _values[slot])).Where(static entry => entry.key != 0);

    /// <summary>Finds the number of a hash; 0 if there is none.</summary>
    internal short Find(ulong key)
    {
        ulong[] keys = _keys;
        int mask = keys.Length - 1;
        for (int slot = (int)(key ^ (key >> 32)) & mask; ; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
            {
                return _values[slot];
            }

            if (keys[slot] == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>Makes room for as many hashes as there will be.</summary>
    internal void Reserve(int count)
    {
        int capacity = _keys.Length;
        while (capacity < count * 2)
        {
            capacity *= 2;
        }

        Resize(capacity);
    }

    internal void Set(ulong key, short value)
    {
        if (_count * 2 >= _keys.Length)
        {
            Resize(_keys.Length * 2);
        }

        int slot = SlotOf(key);
        _count += _keys[slot] == 0 ? 1 : 0;
        _keys[slot] = key;
        _values[slot] = value;
    }

    private int SlotOf(ulong key)
    {
        int mask = _keys.Length - 1;
        int slot = (int)(key ^ (key >> 32)) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Resize(int capacity)
    {
        ulong[] keys = _keys;
        short[] values = _values;
        _keys = new ulong[capacity];
        _values = new short[capacity];
        for (int index = 0; index < keys.Length; index++)
        {
            if (keys[index] != 0)
            {
                int slot = SlotOf(keys[index]);
                _keys[slot] = keys[index];
                _values[slot] = values[index];
            }
        }
    }
}
