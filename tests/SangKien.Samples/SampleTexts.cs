using SangKien.Core.Contributions;

namespace SangKien.Samples;

/// <summary>Invented contributions of the nine units, in their order; they speak of work that such units have, not of real figures.</summary>
internal static class SampleTexts
{
    public static IReadOnlyList<ContributionText> All { get; } =
    [
        new()
        {
            Title = "Rút ngắn thời gian xét công nhận sáng kiến ở cơ sở",
            Situation = "Hồ sơ sáng kiến của công chức, viên chức gửi về Văn phòng chủ yếu vào tháng 11 và tháng 12 để phục vụ bình xét thi đua.\nViệc theo dõi hồ sơ thực hiện trên bảng tính, mỗi năm một mẫu.",
            Difficulties = "- Hồ sơ dồn vào cuối năm, Hội đồng phải xét nhiều hồ sơ trong thời gian ngắn;\n- Nhiều hồ sơ mô tả chưa rõ điểm mới, phải trả lại bổ sung.",
            Solutions = "Tiếp nhận hồ sơ quanh năm, xét theo quý; ban hành mẫu mô tả sáng kiến thống nhất trong toàn Sở.",
            Recommendations = "Đề nghị Lãnh đạo Sở cho phép Hội đồng sáng kiến họp định kỳ hằng quý.",
            Ideas =
            [
                Idea("Mẫu mô tả sáng kiến điền sẵn", "Hồ sơ thiếu nội dung bắt buộc", "Xây dựng mẫu có phần điền sẵn thông tin cá nhân, đơn vị và gợi ý cho từng mục; người viết chỉ điền phần giải pháp, điểm mới, hiệu quả.", "Một mẫu dùng chung, có ví dụ cho từng mục", "Giảm số hồ sơ phải trả lại để bổ sung", 2),
                Idea("Lịch xét sáng kiến theo quý", "Hồ sơ dồn cuối năm", "Hội đồng họp vào tuần cuối của mỗi quý; hồ sơ nhận trước ngày 15 của tháng cuối quý được xét ngay trong quý.", "Xét quanh năm thay cho một lần", "Tác giả được công nhận sớm, có thời gian áp dụng rộng", 2),
            ],
        },
        new()
        {
            Title = "Đưa việc áp dụng sáng kiến vào nội dung tự kiểm tra",
            Situation = "Qua công tác thanh tra, kiểm tra cho thấy nhiều sáng kiến được công nhận nhưng chưa được theo dõi việc áp dụng.",
            Difficulties = "Chưa có tiêu chí đánh giá mức độ áp dụng sáng kiến sau khi công nhận.",
            Solutions = "Bổ sung nội dung áp dụng sáng kiến vào kế hoạch tự kiểm tra hằng năm của các phòng, đơn vị.",
            Ideas =
            [
                Idea("Bảng tự kiểm tra việc áp dụng sáng kiến", "Không biết sáng kiến còn được áp dụng hay không", "Mỗi sáng kiến sau sáu tháng được tác giả và người quản lý trực tiếp trả lời năm câu hỏi về việc áp dụng; kết quả gửi Thanh tra Sở tổng hợp.", "Theo dõi sau công nhận", "Nhận ra sáng kiến đáng nhân rộng", 1),
                Idea("Gợi ý sáng kiến từ kết luận thanh tra", "Tồn tại lặp lại qua các cuộc thanh tra", "Tổng hợp các tồn tại lặp lại trong kết luận thanh tra thành danh mục vấn đề để các phòng, đơn vị đăng ký sáng kiến khắc phục.", "Xuất phát từ tồn tại có thật", "Sáng kiến giải quyết đúng việc cần làm", 4),
            ],
        },
        new()
        {
            Title = "Cơ chế tài chính khuyến khích hoạt động sáng kiến",
            Situation = "Kinh phí chi cho hoạt động sáng kiến hiện bố trí trong chi thường xuyên, chưa có mục riêng.",
            Difficulties = "Thủ tục thanh toán thù lao tác giả chưa được hướng dẫn cụ thể trong Sở.",
            Solutions = "Xây dựng hướng dẫn thanh toán thù lao, hỗ trợ áp dụng sáng kiến trong quy chế chi tiêu nội bộ.",
            Recommendations = "Đề nghị bổ sung mục chi cho hoạt động sáng kiến vào quy chế chi tiêu nội bộ năm tới.",
            Ideas =
            [
                Idea("Sổ tay thanh toán thù lao sáng kiến", "Tác giả không biết hồ sơ thanh toán gồm những gì", "Biên soạn sổ tay bốn trang: điều kiện, mức chi, hồ sơ, trình tự; đăng trên mạng nội bộ.", "Một nơi tra cứu duy nhất", "Giảm số lần phải hoàn thiện hồ sơ", 2),
                Idea("Bảng tính hiệu quả kinh tế của sáng kiến", "Hiệu quả ghi chung chung", "Bảng tính có sẵn công thức cho các trường hợp tiết kiệm thời gian, vật tư, chi phí đi lại; kết quả đính kèm hồ sơ.", "Định lượng thay cho mô tả", "Hội đồng có căn cứ so sánh", 2),
            ],
        },
        new()
        {
            Title = "Gắn nhiệm vụ khoa học và công nghệ với hoạt động sáng kiến",
            Situation = "Kết quả của một số nhiệm vụ khoa học và công nghệ cấp tỉnh sau nghiệm thu chưa được chuyển hóa thành sáng kiến áp dụng tại cơ sở.",
            Difficulties = "Thiếu đầu mối giới thiệu kết quả nghiên cứu cho các cơ quan, doanh nghiệp có nhu cầu.",
            Solutions = "Lập danh mục kết quả nghiên cứu có thể áp dụng ngay, cập nhật hằng quý.",
            Ideas =
            [
                Idea("Danh mục kết quả nghiên cứu sẵn sàng áp dụng", "Kết quả nghiệm thu ít người biết", "Mỗi nhiệm vụ sau nghiệm thu có một trang giới thiệu: vấn đề, giải pháp, điều kiện áp dụng, người liên hệ.", "Viết cho người dùng, không viết cho hội đồng", "Tăng số kết quả được áp dụng", 4),
                Idea("Ngày giới thiệu kết quả nghiên cứu", "Nhà khoa học và cơ sở ít gặp nhau", "Mỗi năm tổ chức hai buổi giới thiệu theo lĩnh vực, mời các huyện, doanh nghiệp dự và đăng ký thử nghiệm.", "Gặp trực tiếp, đăng ký ngay tại chỗ", "Rút ngắn thời gian từ nghiệm thu đến áp dụng", 2),
            ],
        },
        new()
        {
            Title = "Ứng dụng công nghệ thông tin trong quản lý sáng kiến",
            Situation = "Hồ sơ, danh mục sáng kiến lưu ở nhiều tệp, khó tra cứu và khó phát hiện giải pháp trùng lặp.",
            Difficulties = "- Dữ liệu các năm không cùng một mẫu;\n- Chưa có công cụ so sánh giải pháp mới với giải pháp đã công nhận.",
            Solutions = "Số hóa danh mục sáng kiến đã công nhận, xây dựng kho dùng chung tra cứu theo lĩnh vực.",
            Recommendations = "Đề nghị giao đơn vị chủ trì xây dựng kho dữ liệu sáng kiến của tỉnh.",
            Ideas =
            [
                Idea("Kho sáng kiến dùng chung của tỉnh", "Khó tra cứu sáng kiến đã công nhận", "Cơ sở dữ liệu dùng chung, tra cứu theo lĩnh vực, đơn vị, năm; mỗi sáng kiến có bản tóm tắt và thông tin liên hệ.", "Một kho cho toàn tỉnh", "Tránh trùng lặp, dễ nhân rộng", 2),
                Idea("Gợi ý giải pháp tương tự khi nộp hồ sơ", "Giải pháp trùng với giải pháp đã công nhận", "Khi nhập tên và tóm tắt giải pháp, hệ thống nêu các giải pháp gần giống để tác giả đối chiếu trước khi nộp.", "Đối chiếu trước khi nộp", "Giảm hồ sơ bị trả lại do trùng", 2),
                Idea("Chữ ký số trong hồ sơ sáng kiến", "Hồ sơ giấy nhiều bản", "Tiếp nhận hồ sơ có chữ ký số của tác giả và đơn vị, không yêu cầu bản giấy.", "Hồ sơ điện tử toàn trình", "Tiết kiệm thời gian và giấy in", 2),
            ],
        },
        new()
        {
            Title = "Nâng cao chất lượng quản lý hoạt động sáng kiến trên địa bàn tỉnh",
            Situation = "Phòng là đầu mối tham mưu quản lý hoạt động sáng kiến; hằng năm hướng dẫn các ngành, huyện xét công nhận sáng kiến.",
            Difficulties = "- Cách hiểu về tính mới, phạm vi ảnh hưởng ở các cơ sở chưa thống nhất;\n- Thời hiệu yêu cầu công nhận sáng kiến chưa được tác giả quan tâm.",
            Solutions = "Ban hành tài liệu hỏi đáp về hoạt động sáng kiến; tập huấn theo cụm; hướng dẫn tại chỗ cho cơ sở có nhiều hồ sơ.",
            Ideas =
            [
                Idea("Bộ câu hỏi, trả lời về hoạt động sáng kiến", "Cách hiểu chưa thống nhất", "Tổng hợp câu hỏi thường gặp thành bộ hỏi đáp, trả lời dẫn đúng điều, khoản của văn bản; cập nhật sau mỗi đợt xét.", "Trả lời theo tình huống thật", "Thống nhất cách hiểu trong toàn tỉnh", 3),
                Idea("Tập huấn theo cụm, viết thử ngay tại lớp", "Tập huấn lý thuyết ít hiệu quả", "Học viên mang theo giải pháp của mình, viết bản mô tả và được góp ý ngay trong buổi học.", "Học bằng hồ sơ thật", "Sau lớp học có hồ sơ nộp được ngay", 2),
            ],
        },
        new()
        {
            Title = "Sáng kiến trong hoạt động tiêu chuẩn, đo lường, chất lượng",
            Situation = "Hoạt động kiểm tra đo lường, chất lượng hàng hóa có nhiều khâu ghi chép lặp lại.",
            Difficulties = "Biểu mẫu kiểm tra còn nhập tay hai lần, tại hiện trường và tại cơ quan.",
            Solutions = "Chuẩn hóa biểu mẫu kiểm tra, nhập dữ liệu một lần tại hiện trường.",
            Ideas =
            [
                Idea("Biên bản kiểm tra nhập một lần tại hiện trường", "Nhập liệu hai lần", "Dùng biểu mẫu trên máy tính bảng, in biên bản tại chỗ để các bên ký; dữ liệu chuyển thẳng về hệ thống.", "Một lần nhập cho mọi báo cáo", "Giảm thời gian lập báo cáo sau kiểm tra", 4),
                Idea("Bản đồ phương tiện đo đến hạn kiểm định", "Khó biết phương tiện đo sắp hết hạn", "Bản đồ hiển thị các cân đối chứng, cột đo xăng dầu đến hạn trong 30 ngày để lập lịch kiểm định theo tuyến.", "Lập lịch theo địa bàn", "Giảm số lần đi lại", 4),
            ],
        },
        new()
        {
            Title = "Cải tiến quy trình kỹ thuật tại phòng thử nghiệm",
            Situation = "Trung tâm thực hiện kiểm định, hiệu chuẩn, thử nghiệm theo quy trình đã ban hành.",
            Difficulties = "Thời gian chờ kết quả còn dài vào các tháng cao điểm.",
            Solutions = "Sắp xếp lại trình tự tiếp nhận mẫu, ưu tiên theo hạn trả kết quả.",
            Ideas =
            [
                Idea("Mã vạch theo dõi mẫu thử nghiệm", "Không biết mẫu đang ở khâu nào", "Mỗi mẫu gắn một mã khi tiếp nhận; mỗi khâu quét mã một lần; khách hàng tra cứu được tình trạng mẫu.", "Theo dõi theo thời gian thực", "Giảm thời gian tìm mẫu và trả lời khách hàng", 4),
                Idea("Bảng màu theo hạn trả kết quả", "Mẫu gấp bị lẫn với mẫu thường", "Khay mẫu dùng ba màu theo hạn trả kết quả; cuối ngày còn khay đỏ thì tổ trưởng báo cáo.", "Nhìn là biết việc cần làm trước", "Trả kết quả đúng hẹn", 4),
            ],
        },
        new()
        {
            Title = "Chuyển giao sáng kiến, kết quả nghiên cứu vào sản xuất",
            Situation = "Trung tâm xây dựng một số mô hình ứng dụng tiến bộ kỹ thuật tại các huyện.",
            Difficulties = "Mô hình kết thúc dự án thì ít được duy trì.",
            Solutions = "Chọn hộ, tổ hợp tác làm hạt nhân ngay từ đầu; bàn giao kèm sổ tay kỹ thuật.",
            Recommendations = "Đề nghị bố trí kinh phí theo dõi mô hình một năm sau khi kết thúc dự án.",
            Ideas =
            [
                Idea("Sổ tay kỹ thuật bằng hình ảnh cho nông dân", "Tài liệu kỹ thuật khó đọc", "Mỗi mô hình có sổ tay bằng hình, mỗi trang một thao tác, in chống nước.", "Hình thay cho chữ", "Người dân tự làm theo được", 4),
                Idea("Nhóm hỏi đáp kỹ thuật theo mô hình", "Người dân không biết hỏi ai sau dự án", "Duy trì nhóm trao đổi trên điện thoại cho từng mô hình, cán bộ kỹ thuật trả lời trong ngày làm việc.", "Hỗ trợ sau bàn giao", "Mô hình được duy trì sau dự án", 4),
            ],
        },
    ];

    private static IdeaText Idea(string title, string problem, string content, string novelty, string benefit, int focusIssueId) =>
        new() { Title = title, Problem = problem, Content = content, Novelty = novelty, Benefit = benefit, FocusIssueId = focusIssueId };
}
