package org.principled.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. Renderers have no state: one may serve any number of threads. */
public interface ReportRenderer {

    /** The ending of file names, without the dot. */
    String fileEnding();

    /** The Internet media type of what is written. */
    String mediaType();

    /**
     * Writes a report. The same report gives the same bytes, in any locale, time zone and thread. The stream is left open.
     *
     * @throws IOException if the stream can not be written
     */
    void render(Report report, OutputStream out) throws IOException;
}
