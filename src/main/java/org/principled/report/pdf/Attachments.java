package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;
import org.principled.report.Attachment;

/** Files within the file, each with how it stands to the document (ISO 19005-3, 6.8 and annex E). */
final class Attachments {

    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName ASSOCIATED_FILES = new PdfName("AF");
    private static final PdfName SOURCE = new PdfName("Source");
    private static final PdfName DATA = new PdfName("Data");

    private Attachments() {}

    static void write(PdfWriter writer, List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            associated.add(write(writer, attachment).getReference());
        }
        writer.getExtraCatalog().put(ASSOCIATED_FILES, associated);
    }

    private static PdfFileSpecification write(PdfWriter writer, Attachment attachment) throws IOException {
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer,
                "",
                attachment.name(),
                attachment.bytes(),
                attachment.mediaType(),
                new PdfDictionary(),
                PdfStream.DEFAULT_COMPRESSION);
        file.put(RELATIONSHIP, attachment.kind() == Attachment.Kind.SOURCE ? SOURCE : DATA);
        writer.addFileAttachment(Strings.cut(attachment.description()), file);
        return file;
    }
}
