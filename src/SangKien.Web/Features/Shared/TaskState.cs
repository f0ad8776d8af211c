using SangKien.Core.Assignments;

namespace SangKien.Web.Features.Shared;

/// <summary>What the chip of a task shows.</summary>
public sealed record TaskState(UnitTaskStatus Status, DateTime? OpenedAtUtc, bool IsOverdue = false);
