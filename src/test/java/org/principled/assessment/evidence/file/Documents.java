package org.principled.assessment.evidence.file;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.principled.archive.RawZip;

/** Files as programs write them: real ones by the libraries for their formats, and small ones by hand to be spoiled. */
final class Documents {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private Documents() {}

    /** The parts of a small document of Word. */
    static Map<String, byte[]> wordParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes("word/document.xml", WORD));
        parts.put("_rels/.rels", relationships(relationship("officeDocument", "word/document.xml", "")));
        parts.put("word/document.xml", xml("<w:document xmlns:w=\"urn:w\"><w:body/></w:document>"));
        return parts;
    }

    static byte[] contentTypes(String mainPart, String type) {
        return xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/" + mainPart + "\" ContentType=\"" + type + "\"/></Types>");
    }

    static byte[] relationships(String... relationships) {
        return xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relationships) + "</Relationships>");
    }

    static String relationship(String type, String target, String attributes) {
        return "<Relationship Id=\"r" + Math.abs(target.hashCode()) + "\" Type=\"" + RELATION + "/" + type
                + "\" Target=\"" + target + "\" " + attributes + "/>";
    }

    /** The parts of a small document in the OpenDocument format that follow the media type. */
    static Map<String, byte[]> odfParts(FileType type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("Configurations2/accelerator/current.xml", new byte[0]);
        parts.put("Configurations2/images/Bitmaps/", new byte[0]);
        parts.put("content.xml", odfContent("<text:p>Our policy</text:p>"));
        parts.put("META-INF/manifest.xml", manifest(type.mediaType(), ""));
        parts.put("Pictures/1.png", image("png", 40, 30));
        return parts;
    }

    static byte[] odfContent(String body) {
        return xml(
                "<office:document-content xmlns:office=\"urn:office\" xmlns:text=\"urn:text\" xmlns:draw=\"urn:draw\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:script=\"urn:script\"><office:scripts/><office:body>"
                        + body + "</office:body></office:document-content>");
    }

    static byte[] manifest(String mediaType, String inside) {
        return xml("<manifest:manifest xmlns:manifest=\"urn:manifest\"><manifest:file-entry manifest:full-path=\"/\""
                + " manifest:version=\"1.3\" manifest:media-type=\"" + mediaType + "\"/>" + inside
                + "</manifest:manifest>");
    }

    static RawZip odf(FileType type, Map<String, byte[]> parts) {
        RawZip zip = new RawZip();
        zip.stored("mimetype", type.mediaType().getBytes(StandardCharsets.US_ASCII));
        parts.forEach(zip::deflated);
        return zip;
    }

    static byte[] xml(String content) {
        return utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By POI, with a picture, a table and a link. */
    static byte[] word() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Human rights policy");
                document.createParagraph()
                        .createHyperlinkRun("https://example.org/policy")
                        .setText("published here");
                document.createTable(3, 2).getRow(0).getCell(0).setText("Country");
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(image("png", 40, 30)),
                                PictureType.PNG,
                                "seal.png",
                                Units.toEMU(40),
                                Units.toEMU(30));
                document.write(out);
            }
        });
    }

    /** By POI; behind the chart lies an embedded workbook. */
    static byte[] wordWithChart() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                XWPFChart chart = document.createChart(Units.toEMU(300), Units.toEMU(200));
                XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
                XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
                XDDFChartData data = chart.createData(ChartTypes.LINE, bottom, left);
                data.addSeries(
                                XDDFDataSourcesFactory.fromArray(new String[] {"2024", "2025"}, "A2:A3"),
                                XDDFDataSourcesFactory.fromArray(new Double[] {12.0, 7.0}, "B2:B3"))
                        .setTitle("Requests", chart.setSheetTitle("Requests", 1));
                chart.plot(data);
                document.write(out);
            }
        });
    }

    /** By POI, with a link and a note; notes lie in drawings in the old format. */
    static byte[] workbook() {
        return written(out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                CreationHelper helper = workbook.getCreationHelper();
                XSSFSheet sheet = workbook.createSheet("Requests");
                for (int i = 0; i < 200; i++) {
                    sheet.createRow(i).createCell(0).setCellValue("Country " + i);
                    sheet.getRow(i).createCell(1).setCellValue(i * 7);
                }
                var link = helper.createHyperlink(HyperlinkType.URL);
                link.setAddress("https://example.org/requests");
                sheet.getRow(0).getCell(0).setHyperlink(link);
                var comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
                comment.setString(helper.createRichTextString("Half a year only"));
                sheet.getRow(1).getCell(1).setCellComment(comment);
                workbook.write(out);
            }
        });
    }

    /** By POI in its streaming form, which writes Zip64 archives, sizes behind the entries. */
    static byte[] longWorkbook() {
        return written(out -> {
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(50)) {
                var sheet = workbook.createSheet("Log");
                for (int i = 0; i < 2_000; i++) {
                    sheet.createRow(i).createCell(0).setCellValue("entry " + i * 31 % 977);
                }
                workbook.write(out);
            }
        });
    }

    /** By POI, with a picture. */
    static byte[] slides() {
        return written(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                XSLFSlide slide = show.createSlide();
                slide.createTextBox().setText("Escalation path");
                slide.createPicture(show.addPicture(image("png", 40, 30), PictureData.PictureType.PNG));
                show.write(out);
            }
        });
    }

    /** By OpenPDF, with a link whose address has steps that look like names of PDF. */
    static byte[] pdf(boolean withObjectStreams) {
        return written(out -> {
            Document document = new Document();
            PdfWriter writer = PdfWriter.getInstance(document, out);
            if (withObjectStreams) {
                writer.setFullCompression();
            }
            document.open();
            document.add(new Paragraph("Transparency report"));
            document.add(new Chunk("our pages").setAnchor("https://example.org/JavaScript/Launch/JS"));
            document.add(Image.getInstance(image("png", 40, 30)));
            document.close();
        });
    }

    /** By OpenPDF, with a script that runs on opening, in an object stream. */
    static byte[] pdfWithScript(boolean withObjectStreams) {
        return written(out -> {
            Document document = new Document();
            PdfWriter writer = PdfWriter.getInstance(document, out);
            if (withObjectStreams) {
                writer.setFullCompression();
            }
            document.open();
            document.add(new Paragraph("Transparency report"));
            writer.addJavaScript("app.alert('hello')");
            document.close();
        });
    }

    /** By OpenPDF. */
    static byte[] pdfWithAttachment() {
        return written(out -> {
            Document document = new Document();
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            document.add(new Paragraph("Transparency report"));
            writer.addFileAttachment("terms", utf8("terms"), null, "terms.txt");
            document.close();
        });
    }

    /** By Java itself. */
    static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        return written(out -> ImageIO.write(image, format, out));
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return out.toByteArray();
    }
}
