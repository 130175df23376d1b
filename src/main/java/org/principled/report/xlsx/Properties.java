package org.principled.report.xlsx;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of itself, from the data alone. */
final class Properties {

    /** The date of a workbook whose data name none: a workbook can not go without, and today would change its bytes. */
    private static final LocalDate NO_DATE = LocalDate.of(1980, 2, 1);

    private static final String PROGRAM = "Principled";

    private Properties() {}

    /** Sets title, subject and dates; {@code date} is ISO 8601, or empty where the data name none. */
    static void set(XSSFWorkbook workbook, String title, String subject, String date) {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> instant =
                Optional.of(Date.from(day(date).atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(title);
        core.setSubjectProperty(subject);
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(instant);
        core.setModified(instant);
    }

    private static LocalDate day(String date) {
        try {
            return date.isEmpty() ? NO_DATE : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return NO_DATE;
        }
    }
}
