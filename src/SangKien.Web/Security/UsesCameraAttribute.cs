namespace SangKien.Web.Security;

/// <summary>The page may ask for the camera; no other page may.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UsesCameraAttribute : Attribute;
