package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.principled.catalogue.yaml.YamlScalar;

/** The names that a file gives to things, and the places that refer to them, which may stand before. */
final class Names {

    private final Defects defects;
    private final Map<NameKind, Map<String, YamlScalar>> declared = new EnumMap<>(NameKind.class);
    private final Map<String, Declaration> codes = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Declaration(NameKind kind, YamlScalar at) {}

    private record Reference(NameKind kind, YamlScalar at) {}

    Names(Defects defects) {
        this.defects = defects;
    }

    /** Notes a new name; the text itself is the value. */
    String declare(NameKind kind, YamlScalar at) {
        if (!kind.accepts(at.text())) {
            defects.add(at, kind.oneOf() + " cannot be called " + Defects.quote(at.text()), kind.form());
            defects.doubtNames();
        }
        YamlScalar earlier = of(kind).putIfAbsent(at.text(), at);
        Declaration other = kind.isCode() ? codes.putIfAbsent(at.text(), new Declaration(kind, at)) : null;
        if (other != null) {
            refuseSecond(at, other.kind(), other.at());
        } else if (earlier != null) {
            refuseSecond(at, kind, earlier);
        }
        return at.text();
    }

    private void refuseSecond(YamlScalar at, NameKind firstKind, YamlScalar first) {
        defects.add(
                at,
                Defects.quote(at.text()) + " is already the name of " + firstKind.oneOf() + ", on line " + first.line(),
                "a name of its own");
        defects.doubtNames();
    }

    /** Notes that a text has to be the name of something, declared before or after; the text itself is the value. */
    String refer(NameKind kind, YamlScalar at) {
        references.add(new Reference(kind, at));
        return at.text();
    }

    boolean has(NameKind kind, String name) {
        return of(kind).containsKey(name);
    }

    /** The names of a kind, in the order of the file. */
    Set<String> all(NameKind kind) {
        return of(kind).keySet();
    }

    /** Reports every reference to nothing. To be called when everything has been declared. */
    void check() {
        for (Reference reference : references) {
            if (!has(reference.kind(), reference.at().text())) {
                refuse(reference);
            }
        }
    }

    private void refuse(Reference reference) {
        NameKind kind = reference.kind();
        YamlScalar at = reference.at();
        Declaration other = codes.get(at.text());
        if (other != null) {
            defects.add(
                    at,
                    Defects.quote(at.text()) + " is " + other.kind().oneOf() + ", not " + kind.oneOf(),
                    "the code of " + kind.oneOf());
        } else if (all(kind).isEmpty()) {
            defects.add(
                    at,
                    "unknown " + kind.word() + " " + Defects.quote(at.text()),
                    kind.oneOf() + " of this questionnaire, which has none");
        } else {
            defects.addUnknown(at, kind.word(), "", expected(kind), all(kind));
        }
    }

    private String expected(NameKind kind) {
        return all(kind).size() > 12
                ? kind.oneOf() + " of this questionnaire"
                : "one of " + Defects.quoteAll(all(kind));
    }

    private Map<String, YamlScalar> of(NameKind kind) {
        return declared.computeIfAbsent(kind, unused -> new LinkedHashMap<>());
    }
}
