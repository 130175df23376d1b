package org.principled.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Units;
import org.principled.wording.Message;

/** Sorts an earlier sheet into what fits another questionnaire and what does not; see {@link CarryOver}. */
final class Carrying {

    private final AnswerSheet sheet;
    private final Questionnaire current;
    private final Questionnaire old;
    private final Map<String, Element> now;
    private final Map<String, Table> tablesBefore;
    private final Map<String, Table> tablesNow;
    private final List<String> kinds;
    private final List<SheetProblem> left = new ArrayList<>();

    Carrying(Questionnaire old, AnswerSheet sheet, Questionnaire current) {
        this.old = old;
        this.sheet = sheet;
        this.current = current;
        this.now = current.elementsByCode();
        this.tablesBefore = byCode(old);
        this.tablesNow = byCode(current);
        this.kinds = current.units().kinds().stream().map(Units.Kind::key).toList();
    }

    private static Map<String, Table> byCode(Questionnaire questionnaire) {
        return questionnaire.tables().stream().collect(Collectors.toMap(Table::code, Function.identity()));
    }

    CarryOver carry() {
        AnswerSheet carried = new AnswerSheet(
                current.edition().name(),
                sheet.company(),
                mode(),
                profiles(Message.text("profiles"), sheet.profiles()),
                units(),
                scoping(),
                new CarriedAnswers(old, sheet, current, left).carry(),
                List.of(),
                rows(),
                Annex.of(texts(this::hasPlace)));
        leaveFindings();
        List<Annex.Item> homeless = texts(item -> !hasPlace(item));
        homeless.forEach(item -> leave(place(item), Message.of("carry.text." + item.kind())));
        int heldBack = sheet.annex().hashes().size() - sheet.annex().items().size();
        if (heldBack > 0) {
            leave("annex", Message.of("carry.held-back", sheet.annex().hashes().size(), heldBack));
        }
        return new CarryOver(carried, left, homeless);
    }

    private void leaveFindings() {
        List<String> states = old.flagStates().stream().map(FlagState::key).toList();
        sheet.findings().stream()
                .filter(finding -> states.indexOf(finding.state()) != 0)
                .forEach(finding -> leave(finding.flag(), Message.of("carry.findings")));
    }

    private void leave(String where, Message why) {
        leave(Message.text(where), why);
    }

    private void leave(Message where, Message why) {
        left.add(SheetProblem.note(where, why));
    }

    private String mode() {
        if (sheet.mode().isEmpty() || current.modes().stream().map(Mode::key).anyMatch(sheet.mode()::equals)) {
            return sheet.mode();
        }
        leave("mode", Message.of("carry.mode", sheet.mode()));
        return "";
    }

    private List<String> profiles(Message where, List<String> profiles) {
        List<String> carried = new ArrayList<>(profiles);
        carried.retainAll(current.profiles());
        profiles.stream()
                .filter(profile -> !carried.contains(profile))
                .forEach(profile -> leave(where, Message.of("carry.profile", profile)));
        return carried;
    }

    private List<Unit> units() {
        List<Unit> carried = new ArrayList<>();
        for (Unit unit : sheet.units()) {
            Message where = unit.id().place();
            if (kinds.contains(unit.id().kind())) {
                carried.add(new Unit(unit.id(), unit.unitClass(), profiles(where, unit.profiles()), unit.share()));
            } else {
                leave(where, Message.of("carry.unit-kind", unit.id().kind()));
            }
        }
        return carried;
    }

    private Map<String, String> scoping() {
        Map<String, List<String>> answers =
                current.scoping().stream().collect(Collectors.toMap(ScopingQuestion::code, ScopingQuestion::answers));
        Map<String, String> carried = new LinkedHashMap<>();
        new TreeMap<>(sheet.scoping()).forEach((question, answer) -> {
            List<String> possible = answers.get(question);
            if (possible == null) {
                leave(question, Message.of("carry.question"));
            } else if (possible.contains(answer)) {
                carried.put(question, answer);
            } else {
                leave(question, Message.of("carry.answer", answer));
            }
        });
        return carried;
    }

    private List<TableRow> rows() {
        Map<String, Integer> numbers = new HashMap<>();
        List<TableRow> carried = new ArrayList<>();
        for (TableRow row : sheet.tables()) {
            int number = numbers.merge(row.table(), 1, Integer::sum);
            Optional<SheetProblem> obstacle = obstacle(row, number, tablesNow.get(row.table()));
            obstacle.ifPresent(left::add);
            if (obstacle.isEmpty()) {
                carried.add(row);
            }
        }
        return carried;
    }

    /** What the table now refuses in a row, but did not refuse before; a row that was unfinished stays so. */
    private Optional<SheetProblem> obstacle(TableRow row, int number, @Nullable Table table) {
        if (table == null) {
            return Optional.of(SheetProblem.note(RowCheck.place(row.table(), number), Message.of("carry.table")));
        }
        List<SheetProblem> known = Optional.ofNullable(tablesBefore.get(row.table()))
                .map(earlier -> TableCheck.check(earlier, number, row))
                .orElse(List.of());
        return TableCheck.check(table, number, row).stream()
                .filter(problem -> problem.isRefused() && !known.contains(problem))
                .findFirst()
                .map(problem -> SheetProblem.note(problem.where(), problem.message()));
    }

    private List<Annex.Item> texts(Predicate<Annex.Item> which) {
        return sheet.annex().items().stream().filter(which).toList();
    }

    private boolean hasPlace(Annex.Item item) {
        boolean elementIsThere = item.element().isEmpty() || now.containsKey(item.element());
        boolean unitIsThere = item.unit().isEmpty()
                || kinds.contains(
                        item.unit().substring(0, Math.max(0, item.unit().indexOf('/'))));
        return elementIsThere && unitIsThere;
    }

    private static Message place(Annex.Item item) {
        return item.unit().isEmpty()
                ? Message.text(item.element())
                : Message.of("place.of-unit", item.element(), item.unit());
    }
}
