using SangKien.Core.Common;
using SangKien.Core.Plans;

namespace SangKien.Core.Contributions;

// Writing: everything that happens to the text before it is sent.
public sealed partial class Contribution
{
    /// <summary>Ideas taken out of the draft, newest first; they can be brought back until it is sent.</summary>
    public ItemList<IdeaText> RemovedIdeas { get; private set; } = [];

    /// <summary>The draft as it was before it was discarded; null for none.</summary>
    public ContributionText? DiscardedText { get; private set; }

    /// <summary>Lưu nháp: takes over the text as typed, complete or not.</summary>
    public void Edit(ContributionText text, int byPersonId, DateTime nowUtc)
    {
        RequireEditable();
        if (text.Ideas.Any(idea => idea.FocusIssueId is { } id && Workshop.FocusIssues.All(issue => issue.Id != id)))
            throw new RuleException("Vấn đề đã chọn không có ở mục II.3 của kế hoạch.");
        Write(text);
        MarkEdited(byPersonId, nowUtc);
    }

    /// <summary>Lấy lại one idea that was taken out, by its place among <see cref="RemovedIdeas"/>.</summary>
    public void RestoreIdea(int index, int byPersonId, DateTime nowUtc)
    {
        RequireEditable();
        if (index < 0 || index >= RemovedIdeas.Count)
            throw new RuleException("Ý tưởng này không còn để khôi phục.");
        var text = ContributionText.Of(this);
        var restored = RemovedIdeas[index];
        RemovedIdeas = [.. RemovedIdeas.Where((_, place) => place != index)];
        Write(text with { Ideas = [.. text.Ideas, restored with { Id = 0 }] });
        MarkEdited(byPersonId, nowUtc);
    }

    /// <summary>Xóa bản nháp: the text is set aside and can be brought back.</summary>
    public void Discard(int byPersonId, DateTime nowUtc)
    {
        if (Status != ContributionStatus.Draft)
            throw new RuleException("Chỉ xóa được bản nháp chưa nộp.");
        var text = ContributionText.Of(this);
        if (text.IsEmpty)
            throw new RuleException("Bản nháp chưa có nội dung.");
        Write(new ContributionText());
        RemovedIdeas = [];
        DiscardedText = text;
        MarkEdited(byPersonId, nowUtc);
    }

    /// <summary>Khôi phục bản nháp đã xóa. What has been written since is not overwritten.</summary>
    public void Restore(int byPersonId, DateTime nowUtc)
    {
        RequireEditable();
        if (DiscardedText is not { } text)
            throw new RuleException("Không có bản nháp đã xóa để khôi phục.");
        if (!ContributionText.Of(this).IsEmpty)
            throw new RuleException("Bản nháp hiện nay đã có nội dung nên không khôi phục bản đã xóa đè lên.");
        Write(text with { Ideas = [.. text.Ideas.Select(idea => idea with { Id = 0 })] });
        DiscardedText = null;
        MarkEdited(byPersonId, nowUtc);
    }

    private void Write(ContributionText text)
    {
        Title = text.Title.Trim();
        Situation = Lines(text.Situation);
        Difficulties = Lines(text.Difficulties);
        Solutions = Lines(text.Solutions);
        Recommendations = Lines(text.Recommendations);
        ReplaceIdeas(text.Ideas);
        CompleteIdeaCount = SubmissionRules.CountComplete(_ideas);
    }

    private void ReplaceIdeas(IReadOnlyList<IdeaText> texts)
    {
        var kept = texts.Select(text => text.Id).Where(id => id != 0).ToHashSet();
        var removed = _ideas.Where(idea => idea.Id != 0 && !kept.Contains(idea.Id)).ToList();
        RemovedIdeas = [.. removed.Select(IdeaText.Of), .. RemovedIdeas];
        _ideas.RemoveAll(idea => !kept.Contains(idea.Id));
        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            var idea = text.Id == 0 ? null : _ideas.Find(candidate => candidate.Id == text.Id);
            if (idea is null)
                _ideas.Add(idea = new Idea(this));
            idea.Change(text, index + 1);
        }
    }

    private void RequireEditable()
    {
        if (Status == ContributionStatus.Withdrawn)
            throw new RuleException("Tham luận đã rút. Mở lại bản nháp trước khi sửa.");
        if (Status == ContributionStatus.Unconfirmed)
            throw new RuleException("Tham luận đang chờ trưởng đơn vị xác nhận nên không sửa được. Lấy lại để sửa trước.");
        if (!IsEditable)
            throw new RuleException("Tham luận đã nộp nên không sửa được. Rút lại trước khi sửa.");
    }

    private void MarkEdited(int byPersonId, DateTime nowUtc)
    {
        EditedByPersonId = byPersonId;
        EditedAtUtc = nowUtc;
        if (!EditorIds.Contains(byPersonId))
            EditorIds = [.. EditorIds, byPersonId];
    }

    internal static string Lines(string text) => text.ReplaceLineEndings("\n").Trim();
}
