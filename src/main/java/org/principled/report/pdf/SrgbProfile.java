package org.principled.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile (version 2.1) of the colour space sRGB (IEC 61966-2-1), made from the numbers of that standard: the profile in the JDK differs
 * from release to release, and others come under licences of their own.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int TAGS = 9;
    private static final int TABLE = 4 + TAGS * 12;
    private static final int CURVE_POINTS = 1024;
    private static final int MOST = 65535;
    private static final String NAME = "sRGB";
    private static final String COPYRIGHT = "No copyright, use freely";

    /** Colours relative to the white point D50, as ICC profiles state them: white, red, green, blue. */
    private static final double[][] COLOURS = {
        {0.9642, 1.0, 0.8249}, {0.43607, 0.22249, 0.01392}, {0.38515, 0.71687, 0.09708}, {0.14307, 0.06061, 0.7141}
    };

    private static final byte[] BYTES = make();

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] make() {
        int description = HEADER + TABLE;
        int descriptionLength = padded(12 + NAME.length() + 1 + 4 + 4 + 2 + 1 + 67);
        int copyright = description + descriptionLength;
        int copyrightLength = padded(8 + COPYRIGHT.length() + 1);
        int colours = copyright + copyrightLength;
        int curve = colours + COLOURS.length * 20;
        int curveLength = 12 + CURVE_POINTS * 2;
        ByteBuffer profile = ByteBuffer.allocate(curve + curveLength);
        header(profile);
        profile.position(HEADER).putInt(TAGS);
        tag(profile, "desc", description, descriptionLength);
        tag(profile, "cprt", copyright, copyrightLength);
        String[] names = {"wtpt", "rXYZ", "gXYZ", "bXYZ"};
        for (int i = 0; i < names.length; i++) {
            tag(profile, names[i], colours + i * 20, 20);
        }
        for (String channel : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tag(profile, channel, curve, curveLength);
        }
        text(profile.position(description), "desc").putInt(NAME.length() + 1).put(ascii(NAME));
        text(profile.position(copyright), "text").put(ascii(COPYRIGHT));
        profile.position(colours);
        for (double[] colour : COLOURS) {
            text(profile, "XYZ ");
            xyz(profile, colour);
        }
        curve(profile);
        return profile.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static void header(ByteBuffer profile) {
        profile.putInt(profile.capacity()).putInt(0).putInt(0x02100000);
        profile.put(ascii("mntrRGB XYZ "));
        profile.putShort((short) 1998).putShort((short) 1).putShort((short) 1);
        profile.position(36).put(ascii("acsp"));
        xyz(profile.position(68), COLOURS[0]);
    }

    private static void tag(ByteBuffer profile, String name, int offset, int length) {
        profile.put(ascii(name)).putInt(offset).putInt(length);
    }

    private static ByteBuffer text(ByteBuffer profile, String type) {
        return profile.put(ascii(type)).putInt(0);
    }

    private static void xyz(ByteBuffer profile, double[] colour) {
        for (double part : colour) {
            profile.putInt((int) Math.round(part * 65536));
        }
    }

    private static void curve(ByteBuffer profile) {
        text(profile, "curv").putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double signal = (double) i / (CURVE_POINTS - 1);
            double light = signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
            profile.putShort((short) Math.round(light * MOST));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
