package org.principled.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A typeface, read once from the program's own resources: loading fonts for each document leaks and differs between machines. */
final class Face {

    private static final String LIBERATION = "/liberation/LiberationSans-";
    private static final String NOTO_ARABIC = "/fonts/NotoSansArabic-";

    static final Face REGULAR = new Face(LIBERATION + "Regular");
    static final Face BOLD = new Face(LIBERATION + "Bold");
    static final Face MONO = new Face("/liberation/LiberationMono-Regular");
    static final Face ARABIC = new Face(NOTO_ARABIC + "Regular");
    static final Face ARABIC_BOLD = new Face(NOTO_ARABIC + "Bold");

    private static final int PER_EM = 1000;
    private static final short MISSING = -1;

    final BaseFont font;

    private final byte[] file;
    private @Nullable Font shaper;

    /** Width of each character and one more, once asked for. Threads may write the same width twice, which does no harm. */
    private final short[] widths = new short[Character.MAX_VALUE + 1];

    private Face(String resource) {
        this.file = read(resource + ".ttf");
        try {
            this.font = BaseFont.createFont(
                    resource + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A list of the glyphs in a subset breaks PDF/UA and PDF/A-3 unless it is complete, which it is not.
        font.setIncludeCidSet(false);
        font.setSecureRandom(new SameLetters());
    }

    private static byte[] read(String resource) {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The font " + resource + " is missing from the program.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same typeface for the JDK, which shapes scripts whose letters join; its measures are thousandths of an em. Read once and only where
     * it is needed, for reading it takes longer than a short report and the JDK never lets go of it.
     */
    synchronized Font shaper() {
        Font ready = shaper;
        if (ready == null) {
            try {
                ready = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                        .deriveFont((float) PER_EM);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The font " + font.getPostscriptFontName() + " cannot be read.", e);
            }
            shaper = ready;
        }
        return ready;
    }

    /** Whether the typeface has a glyph for a character. */
    boolean has(char c) {
        return known(c) != MISSING;
    }

    /** Width of a character that the typeface has, in thousandths of an em. */
    int width(char c) {
        return known(c) - 1;
    }

    private short known(char c) {
        short known = widths[c];
        if (known == 0) {
            known = font.charExists(c) ? (short) (font.getWidth(c) + 1) : MISSING;
            widths[c] = known;
        }
        return known;
    }

    /** The letters before the name of an embedded font need not be random, only there. */
    private static final class SameLetters extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public int nextInt(int bound) {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
