using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Issuing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Nội dung thông báo kết luận.</summary>
public sealed record ConclusionNotice(PaperFrame Frame, WorkshopDay Day, Attendance Attendance, WorkshopConclusions Conclusions);
