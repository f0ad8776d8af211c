using SangKien.Core.Common;
using SangKien.Core.Files;

namespace SangKien.Core.Contributions;

// Tệp kèm theo: they change while the text may change, and are frozen with it.
public sealed partial class Contribution
{
    /// <summary>The form field of a refused file.</summary>
    public const string FileField = "File";

    private readonly List<Attachment> _attachments = [];

    public IReadOnlyList<Attachment> Attachments => _attachments;

    /// <summary>The files as they stand, the oldest first.</summary>
    public IEnumerable<AttachedFile> AttachedFiles => _attachments.OrderBy(attachment => attachment.FileId).Select(attachment => AttachedFile.Of(attachment.File));

    /// <summary>Đính kèm a file that has just been stored.</summary>
    public void Attach(StoredFile file, int most, int byPersonId, DateTime nowUtc)
    {
        RequireEditable();
        if (_attachments.Count >= most)
            throw new RuleException($"Một tham luận có nhiều nhất {most} tệp kèm theo.", FileField);
        if (_attachments.Find(attachment => attachment.File.Sha256 == file.Sha256) is { } same)
            throw new RuleException($"Tệp này đã được đính kèm với tên “{same.File.Name}”.", FileField);
        _attachments.Add(new Attachment(this, file));
        file.Keep();
        MarkEdited(byPersonId, nowUtc);
    }

    /// <summary>Bỏ tệp kèm theo. What a version has frozen stays with that version.</summary>
    public StoredFile Detach(int fileId, int byPersonId, DateTime nowUtc)
    {
        RequireEditable();
        var attachment = _attachments.Find(attachment => attachment.FileId == fileId) ?? throw new RuleException("Tệp này đã được bỏ.");
        _attachments.Remove(attachment);
        if (!_versions.Exists(version => version.Holds(fileId)))
            attachment.File.Release();
        MarkEdited(byPersonId, nowUtc);
        return attachment.File;
    }
}
