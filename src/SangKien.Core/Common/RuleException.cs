namespace SangKien.Core.Common;

/// <summary>
/// A business rule refuses, with a sentence for the person who asked. The one expected refusal: everything else that is thrown is a bug.
/// </summary>
/// <param name="message">The refusal in Vietnamese: what is missing and where.</param>
/// <param name="field">Name of the form field it concerns; empty for the form as a whole.</param>
public sealed class RuleException(string message, string field = "") : Exception(message)
{
    public string Field { get; } = field;
}
