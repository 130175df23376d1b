package org.principled.catalogue;

import java.util.List;
import org.principled.catalogue.format.Defect;

/** A questionnaire that cannot be had: the message says in one sentence why, and what to do. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    CatalogueException(String message) {
        this(message, List.of());
    }

    CatalogueException(String message, List<Defect> defects) {
        super(message);
        this.defects = List.copyOf(defects);
    }

    /** What is wrong with its files; empty where the files are not the reason. */
    public List<Defect> defects() {
        return defects;
    }
}
