using System.Globalization;
using System.Security;

namespace SangKien.Documents.Pdf.Archival;

/// <summary>Writes the XMP packet of a file (ISO 16684-1; claims after ISO 19005-2, 6.6.4 and ISO 14289-1, 5).</summary>
internal static class Xmp
{
    private const string Claims = """
          <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
           <pdfaid:part>2</pdfaid:part>
           <pdfaid:conformance>A</pdfaid:conformance>
          </rdf:Description>
          <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
           <pdfuaid:part>1</pdfuaid:part>
          </rdf:Description>
          <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
           <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
             <pdfaProperty:name>part</pdfaProperty:name>
             <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
             <pdfaProperty:category>internal</pdfaProperty:category>
             <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
           </rdf:li></rdf:Bag></pdfaExtension:schemas>
          </rdf:Description>

        """;

    public static string Packet(string title, string author, string producer, DateTime createdUtc, bool isArchival)
    {
        var created = createdUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var creator = author.Length == 0 ? "" : $"   <dc:creator><rdf:Seq><rdf:li>{Escaped(author)}</rdf:li></rdf:Seq></dc:creator>\n";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(title)}</rdf:li></rdf:Alt></dc:title>
            {creator}   <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
               <dc:format>application/pdf</dc:format>
               <xmp:CreateDate>{created}</xmp:CreateDate>
               <xmp:ModifyDate>{created}</xmp:ModifyDate>
               <pdf:Producer>{producer}</pdf:Producer>
              </rdf:Description>
            {(isArchival ? Claims : "")} </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
