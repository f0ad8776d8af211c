using SangKien.Core.Attendees;

namespace SangKien.Web.Tests.Delegates;

public sealed class MarkTests(DelegatePortal portal) : IClassFixture<DelegatePortal>
{
    [Fact]
    public async Task An_absence_is_noted_and_taken_back()
    {
        var address = $"{portal.List}/{portal.Delegate("Phạm Văn Tuấn").Id}";

        await portal.Office.PostAsync(address, new { Status = "Declined", AbsenceReason = "Đi công tác", Note = "Gửi ý kiến bằng văn bản" });
        var absent = portal.Delegate("Phạm Văn Tuấn");
        await portal.Office.PostAsync(address, new { Status = "Confirmed" });
        var present = portal.Delegate("Phạm Văn Tuấn");

        Assert.Equal((DelegateStatus.Declined, "Đi công tác", "Gửi ý kiến bằng văn bản"), (absent.Status, absent.AbsenceReason, absent.Note));
        Assert.Equal((DelegateStatus.Confirmed, "", "Gửi ý kiến bằng văn bản"), (present.Status, present.AbsenceReason, present.Note));
    }

    [Fact]
    public async Task An_absence_without_reason_is_refused_and_the_note_kept()
    {
        var answer = await portal.Office.PostAsync($"{portal.List}/{portal.Delegate("Trần Minh Đức").Id}", new { Status = "Declined", AbsenceReason = " ", Note = "Ghi chú gõ dở" });

        Assert.Equal(["Hãy ghi lý do vắng."], answer.Refusals);
        Assert.Equal("Ghi chú gõ dở", answer.Page!.GetElementById("Note")!.GetAttribute("value"));
        Assert.Equal(DelegateStatus.Invited, portal.Delegate("Trần Minh Đức").Status);
    }

    [Fact]
    public async Task Nobody_is_checked_in_from_here()
    {
        var answer = await portal.Office.PostAsync($"{portal.List}/{portal.Delegate("Vũ Quốc Huy").Id}", new { Status = "CheckedIn" });

        Assert.Equal(["Chỉ ghi được “Dự” hoặc “Vắng”."], answer.Refusals);
        Assert.Equal(DelegateStatus.Invited, portal.Delegate("Vũ Quốc Huy").Status);
    }
}
