package org.sabor.print.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The end of a file: catalog, bookmarks, what the file says about itself, and the colour space it is meant for.
/// Declares PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
final class Catalog {
    private static final String PRODUCER = "Sabor";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final PdfFile file;
    private final About about;

    Catalog(PdfFile file, About about) {
        this.file = file;
        this.about = about;
    }

    void write(int pages, int structure, List<Canvas.Bookmark> bookmarks) throws IOException {
        int outlines = bookmarks.isEmpty() ? 0 : writeBookmarks(bookmarks);
        int metadata = file.reserve();
        int profile = file.reserve();
        var xmp = xmp().getBytes(StandardCharsets.UTF_8);
        file.rawStream(metadata, "/Type/Metadata/Subtype/XML", new Bytes(xmp.length).put(xmp, xmp.length));
        file.stream(profile, "/N 3", SrgbProfile.bytes());
        int catalog = file.reserve();
        var body = file.object(catalog)
                .put("<</Type/Catalog/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang(")
                .put(about.language().locale().toLanguageTag())
                .put(")/Pages ")
                .putReference(pages)
                .put("/StructTreeRoot ")
                .putReference(structure)
                .put("/Metadata ")
                .putReference(metadata)
                .put("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)")
                .put("/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
                .putReference(profile)
                .put(">>]");
        if (outlines != 0) {
            body.put("/PageMode/UseOutlines/Outlines ").putReference(outlines);
        }
        body.put(">>");
        file.finish(catalog, writeInformation());
    }

    private int writeInformation() throws IOException {
        int information = file.reserve();
        var date = "(D:" + DATE.format(about.moment())
                + ZONE.format(about.moment()).replace(':', '\'') + "')";
        file.object(information)
                .put("<</Title")
                .putText(about.title())
                .put("/Author")
                .putText(about.author())
                .put("/Subject")
                .putText(about.subject())
                .put("/Creator(" + PRODUCER + ")/Producer(" + PRODUCER + ")/CreationDate")
                .put(date)
                .put("/ModDate")
                .put(date)
                .put(">>");
        return information;
    }

    private int writeBookmarks(List<Canvas.Bookmark> bookmarks) throws IOException {
        int root = file.reserve();
        int first = 0;
        for (int i = 0; i < bookmarks.size(); i++) {
            int item = file.reserve();
            first = i == 0 ? item : first;
            var bookmark = bookmarks.get(i);
            var body = file.object(item)
                    .put("<</Title")
                    .putText(bookmark.title())
                    .put("/Parent ")
                    .putReference(root)
                    .put("/Dest[")
                    .putReference(bookmark.page())
                    .put("/XYZ null ")
                    .putLength(bookmark.top())
                    .put("null]");
            // One after the other, their numbers follow each other too.
            if (i > 0) {
                body.put("/Prev ").putReference(item - 1);
            }
            if (i + 1 < bookmarks.size()) {
                body.put("/Next ").putReference(item + 1);
            }
            body.put(">>");
        }
        file.object(root)
                .put("<</Type/Outlines/First ")
                .putReference(first)
                .put("/Last ")
                .putReference(first + bookmarks.size() - 1)
                .put("/Count ")
                .putInt(bookmarks.size())
                .put(">>");
        return root;
    }

    private String xmp() {
        var language = about.language().locale().toLanguageTag();
        var moment = XMP_DATE.format(about.moment());
        return """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li><rdf:li xml:lang="%4$s">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%5$s</xmp:CreateDate>
            <xmp:ModifyDate>%5$s</xmp:ModifyDate>
            <xmp:MetadataDate>%5$s</xmp:MetadataDate>
            <xmp:CreatorTool>%6$s</xmp:CreatorTool>
            <pdf:Producer>%6$s</pdf:Producer>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>\
            """.formatted(xml(about.title()), xml(about.author()), xml(about.subject()), language, moment, PRODUCER);
    }

    /// Without what XML does not allow, and with its three signs written out.
    private static String xml(String text) {
        var clean = new StringBuilder();
        text.codePoints().filter(Catalog::isXml).forEach(clean::appendCodePoint);
        return clean.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean isXml(int codePoint) {
        return codePoint >= ' '
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF
                && (codePoint < 0xD800 || codePoint > 0xDFFF);
    }
}
