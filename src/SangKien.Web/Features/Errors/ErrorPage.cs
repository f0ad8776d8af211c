namespace SangKien.Web.Features.Errors;

/// <param name="Code">Shown only where the administrator would look it up in the log.</param>
public sealed record ErrorPage(string Title, string Explanation, string? Code)
{
    public static ErrorPage For(int status, string code) => status switch
    {
        404 => new("Không tìm thấy trang", "Địa chỉ không đúng, hoặc nội dung không dành cho tài khoản này.", null),
        403 => new("Không thuộc quyền của tài khoản", "Việc này dành cho vai trò khác. Cần thêm quyền thì liên hệ người quản trị của cơ quan.", null),
        413 => new("Tệp quá lớn", "Tệp vượt xa dung lượng được nhận nên chưa được đọc. Quay lại trang trước, giảm dung lượng rồi chọn lại; nội dung đã lưu vẫn còn.", null),
        429 => new("Thao tác quá nhiều lần", "Chờ vài phút rồi thực hiện lại.", null),
        < 500 => new("Yêu cầu không thực hiện được", "Trang có thể đã mở quá lâu. Quay lại trang trước, tải lại rồi thực hiện lại; nội dung đã lưu vẫn còn.", code),
        _ => new("Cổng gặp lỗi", "Việc vừa làm có thể chưa được lưu. Lỗi đã được ghi lại; khi báo người quản trị, kèm theo mã dưới đây.", code),
    };
}
