using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Files;

namespace SangKien.Core.Assignments;

/// <summary>Minh chứng: a stored file that shows the result of a task. Attaching and detaching are changes of the task, so two at once collide.</summary>
public sealed class TaskEvidence : IPart
{
    private TaskEvidence()
    {
    }

    internal TaskEvidence(UnitTask task, StoredFile file) => (Task, File) = (task, file);

    public int Id { get; private set; }
    public int TaskId { get; private set; }
    public UnitTask Task { get; private set; } = null!;
    public int FileId { get; private set; }
    public StoredFile File { get; private set; } = null!;

    IVersioned? IPart.Whole => Task;
}

internal sealed class TaskEvidenceConfiguration : IEntityTypeConfiguration<TaskEvidence>
{
    public void Configure(EntityTypeBuilder<TaskEvidence> builder)
    {
        builder.HasOne(evidence => evidence.File).WithMany().HasForeignKey(evidence => evidence.FileId);
        builder.HasIndex(evidence => new { evidence.TaskId, evidence.FileId }).IsUnique();
    }
}
