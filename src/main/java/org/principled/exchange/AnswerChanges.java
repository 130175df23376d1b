package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.principled.wording.Message;

/**
 * What a workbook that comes back would change. Three states decide each field: what the workbook was made from, what is said now, and what
 * the workbook says. Nothing is changed here, and nothing that was uploaded is left out.
 */
public final class AnswerChanges {

    /** What comes of one uploaded field. */
    public enum Kind {
        /** Nothing: it says what is said now, or what it was made from, so that what colleagues said since then stays. */
        SAME,
        /** It says something where nothing was said. */
        ADDED,
        /** It says something else than it was made from; nobody else changed it since. */
        CHANGED,
        /** The row in which it was said is gone; nobody else changed it since. */
        REMOVED,
        /** It says something else than it was made from, and so does a colleague, and not the same. */
        CONFLICT,
        /** Nobody can tell what it says. */
        NOT_UNDERSTOOD
    }

    /**
     * A field as it was uploaded.
     *
     * @param value its canonical form; empty where nothing is said
     * @param where file, sheet and cell
     */
    public record Uploaded(AnswerKey key, String value, Message where) {}

    /**
     * An uploaded cell that is not understood.
     *
     * @param written what it says
     * @param where file, sheet and cell
     * @param why one sentence: what is wrong and what to do
     */
    public record NotUnderstood(String written, Message where, Message why) {}

    /**
     * What would come of one uploaded field.
     *
     * @param element code of what it answers, unit and field, as in {@link AnswerKey}; all empty where it is not understood
     * @param now what is said now; empty where nothing
     * @param uploaded what the workbook says
     * @param where file, sheet and cell
     * @param why why it is not understood; empty otherwise
     */
    public record Change(Kind kind, AnswerKey key, String now, String uploaded, Message where, Optional<Message> why) {}

    private static final AnswerKey NOWHERE = new AnswerKey("", "", "");

    private AnswerChanges() {}

    /**
     * Compares.
     *
     * @param base {@link AnswerFields#mark} of each field the workbook was made from
     * @param current {@link AnswerFields#of} of the sheet as it is now
     * @param uploaded what was understood
     * @param unclear what was not
     * @return one change for each field uploaded and each that was not understood, in their order
     */
    public static List<Change> of(
            Map<AnswerKey, String> base,
            Map<AnswerKey, String> current,
            List<Uploaded> uploaded,
            List<NotUnderstood> unclear) {
        Set<AnswerKey> twice = differing(uploaded);
        List<Change> changes = new ArrayList<>();
        for (Uploaded each : uploaded) {
            String now = current.getOrDefault(each.key(), "");
            if (twice.contains(each.key())) {
                changes.add(new Change(
                        Kind.NOT_UNDERSTOOD,
                        each.key(),
                        now,
                        each.value(),
                        each.where(),
                        Optional.of(Message.of("book.twice"))));
            } else {
                Kind kind = kind(base.getOrDefault(each.key(), ""), now, each);
                changes.add(new Change(kind, each.key(), now, each.value(), each.where(), Optional.empty()));
            }
        }
        for (NotUnderstood each : unclear) {
            changes.add(new Change(
                    Kind.NOT_UNDERSTOOD, NOWHERE, "", each.written(), each.where(), Optional.of(each.why())));
        }
        return changes;
    }

    private static Set<AnswerKey> differing(List<Uploaded> uploaded) {
        Map<AnswerKey, String> first = new HashMap<>();
        Set<AnswerKey> differing = new HashSet<>();
        for (Uploaded each : uploaded) {
            String before = first.putIfAbsent(each.key(), each.value());
            if (before != null && !before.equals(each.value())) {
                differing.add(each.key());
            }
        }
        return differing;
    }

    private static Kind kind(String base, String now, Uploaded uploaded) {
        String mark = AnswerFields.mark(uploaded.value());
        if (uploaded.value().equals(now) || mark.equals(base)) {
            return Kind.SAME;
        }
        if (!AnswerFields.mark(now).equals(base)) {
            return Kind.CONFLICT;
        }
        if (uploaded.value().isEmpty() && uploaded.key().isRemovable()) {
            return Kind.REMOVED;
        }
        return now.isEmpty() ? Kind.ADDED : Kind.CHANGED;
    }
}
