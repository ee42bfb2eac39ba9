namespace ExecRoles.Tests.Fuzzing;

/// <summary>Makes and checks every so many-th input of a target, on a thread of its own that can be left behind if an input never ends.</summary>
internal sealed class FuzzWorker
{
    private readonly FuzzTarget _target;
    private readonly int _step;
    private readonly Thread _thread;
    private volatile int _current;
    private volatile FuzzInput? _input;
    private FuzzFailure? _failure;

    public FuzzWorker(FuzzTarget target, int first, int step)
    {
        _target = target;
        _step = step;
        _current = first;
        _thread = new Thread(Run) { IsBackground = true, Name = target.Name };
    }

    /// <summary>Gets how many inputs passed.</summary>
    public int Passed { get; private set; }

    public void Start() => _thread.Start();

    /// <summary>Waits for the last input, or for the first that fails or outlasts the patience; gives the latter.</summary>
    public FuzzFailure? Wait(TimeSpan patience)
    {
        int before;
        do
        {
            before = _current;
            if (_thread.Join(patience))
            {
                return _failure;
            }
        }
        while (_current != before);
        return Failure($"It did not end within {patience}.");
    }

    private void Run()
    {
        int end = FuzzSettings.OnlyInput + 1 ?? _target.Inputs;
        for (int input = _current; input < end; input += _step)
        {
            _input = null;
            _current = input;
            try
            {
                _input = _target.Make(FuzzSettings.RandomOf(input));
                _input.Check();
                Passed++;
            }
            catch (Exception exception)
            {
                _failure = Failure(exception.ToString());
                return;
            }
        }
    }

    private FuzzFailure Failure(string reason) => new(_target.Name, _current, reason, _input?.Show() ?? "not made yet");
}
