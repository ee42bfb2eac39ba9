using System.Reflection;

namespace ExecRoles.Tests.Text;

/// <summary>What holds for every type with value equality; the tests of such a type derive from it.</summary>
public abstract class EqualityContract<T>
    where T : class, IEquatable<T>
{
    private static readonly MethodInfo EqualityOperator = typeof(T).GetMethod("op_Equality").ShouldNotBeNull();
    private static readonly MethodInfo InequalityOperator = typeof(T).GetMethod("op_Inequality").ShouldNotBeNull();

    /// <summary>Makes the same value each time, from parts that are new each time.</summary>
    protected abstract T Make();

    /// <summary>Makes values that differ from the one in a single respect each.</summary>
    protected abstract IEnumerable<T> MakeOthers();

    [Fact]
    public void Equals_SameValue_IsTrue() => Make().Equals(Make()).ShouldBeTrue();

    [Fact]
    public void Equals_SameValueAsObject_IsTrue() => Make().Equals((object)Make()).ShouldBeTrue();

    [Fact]
    public void Equals_Itself_IsTrue()
    {
        T value = Make();

        value.Equals(value).ShouldBeTrue();
    }

    [Fact]
    public void Equals_EachOtherValue_IsFalse() => MakeOthers().ShouldAllBe(other => !Make().Equals(other) && !other.Equals(Make()));

    [Fact]
    public void Equals_EachOtherValueAsObject_IsFalse() => MakeOthers().ShouldAllBe(other => !Make().Equals((object)other));

    [Fact]
    public void Equals_Null_IsFalse() => Make().Equals(null).ShouldBeFalse();

    [Fact]
    public void Equals_NullAsObject_IsFalse() => Make().Equals((object?)null).ShouldBeFalse();

    [Fact]
    public void Equals_OtherType_IsFalse() => Make().Equals(new object()).ShouldBeFalse();

    [Fact]
    public void GetHashCode_SameValue_IsTheSame() => Make().GetHashCode().ShouldBe(Make().GetHashCode());

    [Fact]
    public void EqualityOperator_SameValue_IsTrue() => Operate(EqualityOperator, Make(), Make()).ShouldBeTrue();

    [Fact]
    public void EqualityOperator_EachOtherValue_IsFalse() => MakeOthers().ShouldAllBe(other => !Operate(EqualityOperator, Make(), other));

    [Fact]
    public void EqualityOperator_BothNull_IsTrue() => Operate(EqualityOperator, null, null).ShouldBeTrue();

    [Fact]
    public void EqualityOperator_LeftNull_IsFalse() => Operate(EqualityOperator, null, Make()).ShouldBeFalse();

    [Fact]
    public void EqualityOperator_RightNull_IsFalse() => Operate(EqualityOperator, Make(), null).ShouldBeFalse();

    [Fact]
    public void InequalityOperator_SameValue_IsFalse() => Operate(InequalityOperator, Make(), Make()).ShouldBeFalse();

    [Fact]
    public void InequalityOperator_EachOtherValue_IsTrue() => MakeOthers().ShouldAllBe(other => Operate(InequalityOperator, Make(), other));

    [Fact]
    public void InequalityOperator_OneNull_IsTrue() => Operate(InequalityOperator, Make(), null).ShouldBeTrue();

    [Fact]
    public void InequalityOperator_BothNull_IsFalse() => Operate(InequalityOperator, null, null).ShouldBeFalse();

    private static bool Operate(MethodInfo operation, T? left, T? right) => (bool)operation.Invoke(null, [left, right])!;
}
