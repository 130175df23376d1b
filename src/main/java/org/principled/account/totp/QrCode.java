package org.principled.account.totp;

/**
 * A QR code as a drawing.
 *
 * @param size of a side, in modules, with the quiet zone around
 * @param path of all dark modules, as the attribute {@code d} of an SVG path
 */
public record QrCode(int size, String path) {

    /** Light modules around, as ISO/IEC 18004 asks for. */
    private static final int QUIET = 4;

    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }
}
