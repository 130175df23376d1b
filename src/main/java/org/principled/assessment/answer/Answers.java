package org.principled.assessment.answer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.principled.account.Person;
import org.principled.account.PersonNames;
import org.principled.assessment.Access;
import org.principled.assessment.Act;

/**
 * Saying something in an assessment, and what was said.
 *
 * <p>Every change names the version it is based on, 0 where nothing was said before. It is written only if that is still the newest, in one
 * transaction with its place in the history; {@link Saved.Done} is returned once it is on the disk. A change that was written already, by
 * the same person and on the same version, is {@link Saved.Done} again: a page that lost its connection may send it twice.
 */
@Singleton
public class Answers {

    private final Access access;
    private final AnswerWriter writer;
    private final LineRows lineRows;
    private final AnswerRows rows;
    private final PersonNames names;

    Answers(Access access, AnswerWriter writer, LineRows lineRows, AnswerRows rows, PersonNames names) {
        this.access = access;
        this.writer = writer;
        this.lineRows = lineRows;
        this.rows = rows;
        this.names = names;
    }

    /**
     * Says something.
     *
     * @param code code of an element, scoping question or red flag
     * @param line key of the line; empty for the company as a whole
     * @param expected the version this is based on
     * @throws org.principled.problem.ProblemException if the person may not, or nothing of the kind can be said there
     */
    public Saved save(Person person, UUID assessment, String code, String line, Content content, int expected) {
        return attempt(
                () -> writer.save(person, assessment, code, line, content, expected),
                () -> find(person, assessment, code, line),
                content,
                theirs -> isNextOf(theirs, person, expected)
                        && !theirs.carried()
                        && theirs.content().equals(content));
    }

    /** Confirms what was carried over as it is; from then on it counts. */
    public Saved confirm(Person person, UUID assessment, String code, String line, int expected) {
        return attempt(
                () -> writer.confirm(person, assessment, code, line, expected),
                () -> find(person, assessment, code, line),
                Content.OPEN,
                theirs -> isNextOf(theirs, person, expected)
                        && !theirs.carried()
                        && history(person, assessment, code, line).stream()
                                .skip(1)
                                .limit(1)
                                .map(PastState::state)
                                .anyMatch(before ->
                                        before.carried() && before.content().equals(theirs.content())));
    }

    /**
     * Says again what an earlier version said, as a new version.
     *
     * @param version the version to say again
     */
    public Saved restore(Person person, UUID assessment, String code, String line, int version, int expected) {
        return attempt(
                () -> writer.restore(person, assessment, code, line, version, expected),
                () -> find(person, assessment, code, line),
                Content.OPEN,
                theirs -> isNextOf(theirs, person, expected)
                        && history(person, assessment, code, line).get(0).restoredFrom() == version);
    }

    /** @param isDone whether what is there is what this change would have written, so that it was sent twice */
    private static Saved attempt(
            Supplier<AnswerState> write,
            Supplier<Optional<AnswerState>> there,
            Content content,
            Predicate<AnswerState> isDone) {
        try {
            return new Saved.Done(write.get());
        } catch (StaleVersionException stale) {
            Optional<AnswerState> theirs = there.get();
            return theirs.filter(isDone)
                    .<Saved>map(Saved.Done::new)
                    .orElseGet(() -> new Saved.Conflict(content, theirs));
        }
    }

    private static boolean isNextOf(AnswerState state, Person person, int expected) {
        return state.version() == expected + 1 && state.author().id().equals(person.id());
    }

    /** Every answer of an assessment, those that do not count among them; two queries, whatever their number. */
    @Transactional
    public List<AnswerState> all(Person person, UUID assessment) {
        access.demand(person, assessment, Act.READ);
        return named(rows.all(assessment).stream().map(AnswerRows.Row::state).toList());
    }

    /** One answer; empty where nothing was ever said. */
    @Transactional
    public Optional<AnswerState> find(Person person, UUID assessment, String code, String line) {
        access.demand(person, assessment, Act.READ);
        return rows.row(assessment, code, line)
                .map(row -> named(List.of(row.state())).get(0));
    }

    /** Every state an answer had, the newest first. */
    @Transactional
    public List<PastState> history(Person person, UUID assessment, String code, String line) {
        access.demand(person, assessment, Act.READ);
        List<StoredVersion> history = rows.history(AnswerRows.id(assessment, code, line));
        Map<UUID, String> authors = names.of(
                history.stream().map(StoredVersion::changedBy).distinct().toList());
        return history.stream()
                .map(each -> each.view(code, line, authors.getOrDefault(each.changedBy(), "")))
                .toList();
    }

    /**
     * Opens an element into one answer for each line. A line that never answered for itself begins with what the company said; the
     * company's own answer is kept and does not count until the lines are folded again.
     *
     * @param expected the version of the company's own answer this is based on
     * @return the answers under this code; empty, and nothing is written, if somebody else was faster
     * @throws org.principled.problem.ProblemException if the person may not, the code is no element, or there are no lines
     */
    public Optional<List<AnswerState>> openLines(Person person, UUID assessment, String code, int expected) {
        return lineRows.open(person, assessment, code, expected);
    }

    /** Lets the company answer again; what its lines said is kept and does not count; otherwise as {@link #openLines}. */
    public Optional<List<AnswerState>> foldLines(Person person, UUID assessment, String code, int expected) {
        return lineRows.fold(person, assessment, code, expected);
    }

    private List<AnswerState> named(List<AnswerState> states) {
        Map<UUID, String> authors = names.of(
                states.stream().map(state -> state.author().id()).distinct().toList());
        return states.stream()
                .map(state -> state.by(authors.getOrDefault(state.author().id(), "")))
                .toList();
    }
}
