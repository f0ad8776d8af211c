using SangKien.Core.Common;
using SangKien.Core.Plans;
using SangKien.Core.Proceedings;
using SangKien.Core.Reviewing;
using SangKien.Core.Tests.Plans;
using SangKien.Core.Tests.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Core.Tests.Proceedings;

public class ProceedingsDocumentTests
{
    private static readonly AdministrativeDocument Paper = new() { Body = [new Paragraph("Nội dung")] };

    private static readonly ProceedingsBook Book = new(SeedPlan.Agency, Held.Day)
    {
        Plan = PlanDocument.Compose(SeedPlan.Content, SeedPlan.Agency, PaperPrint.Issued(SeedPlan.Number, verificationAddress: null)),
        Programme = new() { Annexes = [new Annex { Title = "Chương trình hội thảo", Body = [new Paragraph("Khai mạc")] }] },
        Papers = [new("Văn phòng Sở", "Sổ tay điện tử", 2, Paper), new("Thanh tra Sở", "Tự kiểm tra", 3, Paper)],
        Delegates = new() { Annexes = [new Annex { Title = "Danh sách đại biểu", Reference = "(Kèm theo)", Body = [new Paragraph("Danh sách")] }] },
    };

    [Fact]
    public void The_cover_names_agency_workshop_place_and_year()
    {
        var front = ProceedingsDocument.Compose(Book).Book!.FrontPage!;

        Assert.Equal(("Kỷ yếu hội thảo", SeedPlan.Content.Topic, "Bắc Giang, năm 2022"), (front.Type, front.Subject, front.PlaceAndTime));
        Assert.Equal(new Letterhead("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"), front.Letterhead);
    }

    [Fact]
    public void The_foreword_counts_what_the_book_holds() =>
        Assert.StartsWith(
            "Kỷ yếu tập hợp 02 tham luận của các phòng, đơn vị thuộc Sở với 05 ý tưởng",
            PaperLines.Of(ProceedingsDocument.Compose(Book).Book!.Foreword!.Body)[1], StringComparison.Ordinal);

    [Fact]
    public void Parts_and_papers_stand_in_the_order_of_the_day()
    {
        var parts = ProceedingsDocument.Compose(Book).Book!.Parts;

        Assert.Equal(["Phần I. Kế hoạch, chương trình và báo cáo đề dẫn", "Phần II. Tham luận của các phòng, đơn vị"], parts.Select(part => $"{part.Marker}. {part.Title}"));
        Assert.Equal(
            ["Kế hoạch tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh – Số 15/KH-KHCN ngày 05/10/2022", "Chương trình hội thảo – "],
            parts[0].Papers.Select(paper => $"{paper.Title} – {paper.Author}"));
        Assert.Equal(["1. Sổ tay điện tử – Văn phòng Sở", "2. Tự kiểm tra – Thanh tra Sở"], parts[1].Papers.Select(paper => $"{paper.Marker} {paper.Title} – {paper.Author}"));
    }

    [Fact]
    public void An_issued_paper_keeps_the_names_below_it() =>
        Assert.Equal(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Phúc Thương"], ProceedingsDocument.Compose(Book).Book!.Parts[0].Papers[0].Closing.Select(line => line.PlainText));

    [Fact]
    public void The_delegates_are_its_annex()
    {
        var annex = Assert.Single(ProceedingsDocument.Compose(Book).Annexes);

        Assert.Equal(("Phụ lục", "Danh sách đại biểu", ""), (annex.Label, annex.Title, annex.Reference));
        Assert.Empty(ProceedingsDocument.Compose(Book with { Delegates = null }).Annexes);
    }

    [Fact]
    public void Contributions_alone_make_a_book_and_none_do_not()
    {
        Assert.Equal("Phần I", Assert.Single(ProceedingsDocument.Compose(Book with { Plan = null, Programme = null }).Book!.Parts).Marker);
        Assert.Throws<RuleException>(() => ProceedingsDocument.Compose(Book with { Papers = [] }));
    }
}
