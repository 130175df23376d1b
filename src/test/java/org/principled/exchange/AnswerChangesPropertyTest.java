package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.principled.answer.English;
import org.principled.exchange.AnswerChanges.Change;
import org.principled.exchange.AnswerChanges.Kind;
import org.principled.exchange.AnswerChanges.NotUnderstood;
import org.principled.exchange.AnswerChanges.Uploaded;
import org.principled.wording.Message;

class AnswerChangesPropertyTest {

    @Provide
    Arbitrary<Map<AnswerKey, String>> said() {
        return Arbitraries.maps(keys(), Arbitraries.of("yes", "no", "N/A")).ofMaxSize(8);
    }

    private static Arbitrary<AnswerKey> keys() {
        return Combinators.combine(
                        Arbitraries.of("A-1", "A-2"),
                        Arbitraries.of("", "line/x"),
                        Arbitraries.of("answer", "reason", "row:1", "evidence:1"))
                .as(AnswerKey::new);
    }

    @Provide
    Arbitrary<List<Uploaded>> uploads() {
        return Combinators.combine(
                        keys(),
                        Arbitraries.of("", "yes", "no", "N/A"),
                        Arbitraries.integers().between(1, 999))
                .as((key, value, row) -> new Uploaded(key, value, Message.text("S!A" + row)))
                .list()
                .ofMaxSize(10);
    }

    private static Map<AnswerKey, String> marks(Map<AnswerKey, String> base) {
        Map<AnswerKey, String> marks = new HashMap<>();
        base.forEach((key, value) -> marks.put(key, AnswerFields.mark(value)));
        return marks;
    }

    @Property
    void everyUploadedFieldIsInExactlyOneClass(
            @ForAll("said") Map<AnswerKey, String> base,
            @ForAll("said") Map<AnswerKey, String> current,
            @ForAll("uploads") List<Uploaded> uploaded) {
        List<NotUnderstood> unclear = List.of(new NotUnderstood("maybe", Message.text("S!B2"), Message.text("?")));
        List<Change> changes = AnswerChanges.of(marks(base), current, uploaded, unclear);
        List<String> expected = new ArrayList<>();
        uploaded.forEach(each -> expected.add(English.say(each.where()) + each.value()));
        expected.add("S!B2maybe");
        assertThat(changes.stream()
                        .map(change -> English.say(change.where()) + change.uploaded())
                        .collect(Collectors.toList()))
                .isEqualTo(expected);
    }

    /** Whatever is taken over without a question overwrites nothing that anybody said since the workbook was made. */
    @Property
    void onlyConflictsTouchWhatOthersSaidSince(
            @ForAll("said") Map<AnswerKey, String> base,
            @ForAll("said") Map<AnswerKey, String> current,
            @ForAll("uploads") List<Uploaded> uploaded) {
        for (Change change : AnswerChanges.of(marks(base), current, uploaded, List.of())) {
            String before = base.getOrDefault(change.key(), "");
            assertThat(change.now()).isEqualTo(current.getOrDefault(change.key(), ""));
            if (change.kind() == Kind.ADDED || change.kind() == Kind.CHANGED || change.kind() == Kind.REMOVED) {
                assertThat(change.now()).isEqualTo(before);
                assertThat(change.uploaded()).isNotEqualTo(change.now());
                assertThat(change.now().isEmpty()).isEqualTo(change.kind() == Kind.ADDED);
            }
            boolean isGone = change.uploaded().isEmpty() && change.key().isRemovable();
            if (change.kind() == Kind.CHANGED || change.kind() == Kind.REMOVED) {
                assertThat(isGone).isEqualTo(change.kind() == Kind.REMOVED);
            }
            if (change.kind() == Kind.SAME) {
                assertThat(change.uploaded()).isIn(before, change.now());
            }
            if (change.kind() == Kind.CONFLICT) {
                assertThat(change.now()).isNotEqualTo(before).isNotEqualTo(change.uploaded());
                assertThat(change.uploaded()).isNotEqualTo(before);
            }
        }
    }

    @Property
    void aFieldAnsweredTwiceAndNotAlikeIsNotGuessed(
            @ForAll("said") Map<AnswerKey, String> current, @ForAll("uploads") List<Uploaded> uploaded) {
        Map<AnswerKey, Long> values = uploaded.stream()
                .collect(Collectors.groupingBy(
                        Uploaded::key,
                        Collectors.mapping(Uploaded::value, Collectors.collectingAndThen(Collectors.toSet(), set ->
                                (long) set.size()))));
        for (Change change : AnswerChanges.of(Map.of(), current, uploaded, List.of())) {
            assertThat(change.kind() == Kind.NOT_UNDERSTOOD).isEqualTo(values.getOrDefault(change.key(), 0L) > 1);
        }
    }
}
