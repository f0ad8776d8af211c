using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Files;

/// <summary>Loại tệp, told by the bytes and never by the name.</summary>
public enum FileKind
{
    [Display(Name = "PDF")]
    Pdf,

    [Display(Name = "Word (DOCX)")]
    Docx,

    [Display(Name = "Excel (XLSX)")]
    Xlsx,

    [Display(Name = "ảnh PNG")]
    Png,

    [Display(Name = "ảnh JPEG")]
    Jpeg,

    /// <summary>Hồ sơ: made by the portal, or taken in where it is asked for; never an attachment.</summary>
    [Display(Name = "ZIP")]
    Zip,
}

/// <summary>How files of a kind are called and served.</summary>
public static class FileKinds
{
    /// <summary>With its dot.</summary>
    public static string Extension(this FileKind kind) => kind switch
    {
        FileKind.Pdf => ".pdf",
        FileKind.Docx => ".docx",
        FileKind.Xlsx => ".xlsx",
        FileKind.Png => ".png",
        FileKind.Jpeg => ".jpg",
        FileKind.Zip => ".zip",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    public static string ContentType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Zip => "application/zip",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}
