namespace SangKien.Core.Common;

/// <summary>An entity that two people may edit at once: the version is stamped on each save and carried by forms.</summary>
public interface IVersioned
{
    Guid Version { get; set; }
}

/// <summary>A part whose change is a change of its whole: saving the part stamps the whole's version too.</summary>
public interface IPart
{
    /// <summary>The whole, loaded whenever the part is changed; null only while the part is being made.</summary>
    IVersioned? Whole { get; }
}
