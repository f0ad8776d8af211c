using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Issuing;

/// <summary>One stored file of an issued document with its SHA-256.</summary>
public sealed class IssuedFile
{
    public int Id { get; private set; }
    public int IssuedDocumentId { get; private set; }
    public string FileName { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public byte[] Bytes { get; private set; } = [];

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; private set; } = "";

    public FileSignature Signature { get; private set; }

    /// <summary>What was found and checked of the signatures of a file that came back, a sentence a line; empty for our own files.</summary>
    public string SignatureNote { get; private set; } = "";

    public static IssuedFile Create(string fileName, string contentType, byte[] bytes, FileSignature signature = FileSignature.None) =>
        new() { FileName = fileName, ContentType = contentType, Bytes = bytes, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Signature = signature };

    public IssuedFile Noting(IEnumerable<string> findings)
    {
        SignatureNote = string.Join('\n', findings);
        return this;
    }
}

/// <summary>Chữ ký số: whose digital signatures a stored file bears.</summary>
public enum FileSignature
{
    [Display(Name = "Chưa ký số")]
    None,

    [Display(Name = "Đã ký số của cơ quan, chưa có chữ ký số của người ký")]
    Agency,

    [Display(Name = "Đã có bản ký số nhận lại từ hệ thống ký số của cơ quan")]
    Returned,
}

internal sealed class IssuedFileConfiguration : IEntityTypeConfiguration<IssuedFile>
{
    public void Configure(EntityTypeBuilder<IssuedFile> builder)
    {
        builder.Property(file => file.ContentType).HasMaxLength(100);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Property(file => file.SignatureNote).HasMaxLength(4000);
    }
}
