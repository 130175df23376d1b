package org.principled.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;

/** A typeface, read once from the program's own resources: loading fonts for each document leaks and differs between machines. */
final class Face {

    static final Face REGULAR = new Face("LiberationSans-Regular");
    static final Face BOLD = new Face("LiberationSans-Bold");
    static final Face MONO = new Face("LiberationMono-Regular");

    /** Stands in for a character that the typeface does not have, so that nothing disappears unseen. */
    private static final int SUBSTITUTE = '□';

    private static final int PER_EM = 1000;

    final BaseFont font;

    private Face(String name) {
        this.font = read(name);
    }

    private static BaseFont read(String name) {
        try (InputStream in = BaseFont.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing from the program.");
            }
            BaseFont font = BaseFont.createFont(
                    name + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    in.readAllBytes(),
                    null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SameLetters());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a visible substitute for each character that this typeface does not have. */
    String drawable(String text) {
        if (text.codePoints().allMatch(font::charExists)) {
            return text;
        }
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().map(c -> font.charExists(c) ? c : SUBSTITUTE).forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    /** Width of a drawable text at a size, in points. */
    float width(String text, float size) {
        long width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += font.getWidth(text.charAt(i));
        }
        return width * size / PER_EM;
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
