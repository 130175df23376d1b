package org.principled.archive;

import java.io.IOException;

/** Ends the reading of a hostile or broken archive. An {@link IOException}, so that it passes through the streams the file is read with. */
public final class ArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String detail;

    /** A fault with its detail, as {@link Fault} says; the detail comes from the file and is not yet fit to be shown. */
    public ArchiveException(Fault fault, String detail) {
        super(fault + ": " + detail);
        this.fault = fault;
        this.detail = detail;
    }

    /** A fault without a detail. */
    public ArchiveException(Fault fault) {
        this(fault, "");
    }

    /** {@link Fault#DAMAGED} in this part. */
    public static ArchiveException damaged(String where) {
        return new ArchiveException(Fault.DAMAGED, where);
    }

    /** {@link Fault#DAMAGED} as a whole. */
    public static ArchiveException damaged() {
        return damaged("");
    }

    public Fault fault() {
        return fault;
    }

    /** From the file, so to be made fit to be shown. */
    public String detail() {
        return detail;
    }
}
