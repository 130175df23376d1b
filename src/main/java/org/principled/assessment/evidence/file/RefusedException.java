package org.principled.assessment.evidence.file;

import java.io.IOException;
import org.principled.archive.ArchiveException;

/**
 * Ends the check of a file that is not taken. An {@link IOException}, so that it passes through the streams the file is read with; it
 * never leaves {@link FileStore}.
 */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Refusal.Kind kind;
    private final String detail;

    RefusedException(Refusal.Kind kind, String detail) {
        super(kind + ": " + detail);
        this.kind = kind;
        this.detail = detail;
    }

    RefusedException(Refusal.Kind kind) {
        this(kind, "");
    }

    /** The same for a file that is an archive; every {@link org.principled.archive.Fault} is a reason of the same name. */
    static RefusedException of(ArchiveException broken) {
        return new RefusedException(Refusal.Kind.valueOf(broken.fault().name()), broken.detail());
    }

    static RefusedException damaged(String where) {
        return new RefusedException(Refusal.Kind.DAMAGED, where);
    }

    static RefusedException damaged() {
        return damaged("");
    }

    Refusal about(String name) {
        return new Refusal(kind, name, detail);
    }

    Refusal.Kind kind() {
        return kind;
    }
}
