package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.principled.report.DocumentFacts;

/**
 * What the file says about itself, once as an information dictionary and once as XMP. All of it comes from the data: a clock would give
 * another file every time.
 */
final class Description {

    private static final String PRODUCER = "Principled, with OpenPDF";

    private final DocumentFacts facts;

    Description(DocumentFacts facts) {
        this.facts = facts;
    }

    void write(PdfWriter writer) throws IOException {
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        info.put(PdfName.PRODUCER, Strings.of(PRODUCER));
        info.put(PdfName.TITLE, Strings.of(facts.title()));
        info.put(PdfName.SUBJECT, Strings.of(subject()));
        if (isDated()) {
            PdfString date = new PdfString("D:" + facts.date().replace("-", "") + "000000Z");
            info.put(PdfName.CREATIONDATE, date);
            info.put(PdfName.MODDATE, date);
        }
        writer.getExtraCatalog().put(PdfName.LANG, Strings.of(facts.language()));
        writer.setXmpMetadata(xmp());
    }

    private String subject() {
        return facts.edition() + " " + facts.sha256();
    }

    private boolean isDated() {
        return facts.date().matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private byte[] xmp() throws IOException {
        try (InputStream in = Description.class.getResourceAsStream("/pdf/description.xmp")) {
            if (in == null) {
                throw new IllegalStateException("The description of PDF files is missing from the program.");
            }
            String date = facts.date() + "T00:00:00Z";
            String dates = isDated()
                    ? "<xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>"
                    : "";
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{language}", escaped(facts.language()))
                    .replace("{dates}", dates)
                    .replace("{producer}", escaped(PRODUCER))
                    .replace("{subject}", escaped(subject()))
                    .replace("{title}", escaped(facts.title()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
