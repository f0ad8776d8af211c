using SangKien.Core.Initiatives;

namespace SangKien.Samples;

/// <summary>One of the ideas of the workshop, filed as a sáng kiến by two authors.</summary>
internal static class SampleApplication
{
    public static ApplicationText Text { get; } = new()
    {
        Addressee = "Hội đồng Sáng kiến Sở Khoa học và Công nghệ tỉnh Bắc Giang",
        Authors =
        [
            new("Tạ Thị Kim Oanh", "12/3/1985", "Phòng Quản lý Khoa học", "Chuyên viên", "Thạc sĩ Quản lý khoa học và công nghệ", 60),
            new("Đặng Quốc Việt", "04/9/1990", "Phòng Quản lý Khoa học", "Chuyên viên", "Kỹ sư Công nghệ thông tin", 40),
        ],
        Title = "Sổ tay điện tử hướng dẫn viết mô tả sáng kiến",
        Investor = "Sở Khoa học và Công nghệ tỉnh Bắc Giang",
        Field = "Quản lý nhà nước về khoa học và công nghệ; giải quyết việc bản mô tả sáng kiến phải sửa nhiều lần vì không theo mẫu",
        Essence = """
            Sổ tay điện tử dẫn người viết đi từng bước theo mẫu bản mô tả; mỗi mục có giải thích, ví dụ đúng và ví dụ cần tránh.
            Điểm mới là người viết tự đối chiếu được bản mô tả với các điều kiện công nhận trước khi nộp, không phải chờ góp ý của đơn vị tiếp nhận.
            Sổ tay đặt trên mạng nội bộ, cập nhật một lần và mọi phòng, đơn vị cùng dùng.
            """,
        Conditions = "Máy tính nối mạng nội bộ; mỗi phòng, đơn vị cử một công chức, viên chức làm đầu mối",
        OwnBenefit = "Thời gian hoàn thiện một bản mô tả giảm từ 5 ngày xuống 2 ngày; số bản mô tả phải trả lại để bổ sung giảm hơn một nửa",
        OthersBenefit = "Phòng Quản lý Khoa học đã áp dụng cho 6 bản mô tả trong quý III năm 2022, không bản nào phải trả lại",
        Helpers =
        [
            new("Chu Thị Tuyết Nhung", "20/11/1982", "Phòng Quản lý Khoa học", "Phó Trưởng phòng", "Thạc sĩ Kinh tế", "Thẩm định nội dung các mục giải thích và ví dụ"),
            new("Vũ Thị Hồng Vân", "1992", "Văn phòng Sở", "Chuyên viên", "Cử nhân Văn thư, lưu trữ", "Nhập nội dung, hướng dẫn người dùng trong tháng đầu"),
        ],
    };
}
