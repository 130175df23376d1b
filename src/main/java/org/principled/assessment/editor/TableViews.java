package org.principled.assessment.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.principled.answer.SheetProblem;
import org.principled.answer.TableCheck;
import org.principled.answer.TableProposal;
import org.principled.answer.TableRow;
import org.principled.assessment.table.Row;
import org.principled.assessment.table.Tables;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Table.Field;
import org.principled.questionnaire.Table.Kind;
import org.principled.wording.Message;

/** Makes a quantitative table into a grid one can type in. */
final class TableViews {

    private static final int EMPTY_ROWS = 3;

    private final Desk desk;
    private final EditorMessages words;
    private final Table table;
    private final List<Column> columns = new ArrayList<>();

    /** A column of the grid: a key, a field, or a part of a field. */
    private record Column(String name, String label, String help, Field field, boolean key) {}

    TableViews(Desk desk, Table table) {
        this.desk = desk;
        this.words = desk.words;
        this.table = table;
        table.keys().forEach(key -> columns.add(column(key, true)));
        table.fields().forEach(field -> {
            columns.add(column(field, false));
            parts(field);
        });
    }

    private Column column(Field field, boolean key) {
        return new Column(
                field.key(),
                text("fields." + field.key() + ".label", field.key()),
                text("fields." + field.key() + ".help", ""),
                field,
                key);
    }

    private void parts(Field field) {
        for (Table.Breakdown split : table.breakdowns()) {
            if (split.of().equals(field.key())) {
                for (String part : split.values()) {
                    String label = text("fields." + field.key() + ".label", field.key()) + ": "
                            + text("breakdowns." + split.key() + ".values." + part, part);
                    columns.add(new Column(field.key() + "." + split.key() + "." + part, label, "", field, false));
                }
            }
        }
    }

    private String text(String path, String otherwise) {
        return desk.work.texts().values().getOrDefault("tables." + table.code() + "." + path, otherwise);
    }

    /** The names of the fields of a row, in the order of the grid. */
    List<String> fields() {
        return columns.stream().map(Column::name).toList();
    }

    /** The table as it is kept. */
    TableView view(List<Row> rows, Optional<TableProposal> proposal) {
        List<Written> written =
                rows.stream().map(row -> new Written(row.cells(), row.note())).toList();
        List<Link> notes = rows.stream()
                .flatMap(row -> row.notes().stream())
                .map(note -> Link.of(desk.cellChecks.say(note), ""))
                .toList();
        return view(written, Tables.version(rows), List.of(), notes, proposal);
    }

    /** A row as somebody wrote it. */
    record Written(Map<String, String> cells, String note) {}

    /** The table as somebody wrote it, with the reasons why it was not saved. */
    TableView refused(List<Written> rows, String version, List<SheetProblem> reasons) {
        List<Link> problems = reasons.stream()
                .map(reason -> Link.of(desk.cellChecks.say(reason), ""))
                .toList();
        return view(rows, version, problems, List.of(), Optional.empty());
    }

    /** The table as somebody wrote it, while somebody else saved another: saving it again replaces theirs. */
    TableView conflict(List<Written> rows, List<Row> theirs) {
        List<Link> problems = new ArrayList<>(List.of(Link.of(words.tableConflict(), "")));
        Set<Map<String, String>> mine = rows.stream().map(Written::cells).collect(Collectors.toSet());
        theirs.stream()
                .filter(row -> !mine.contains(row.cells()))
                .map(row -> Link.of(words.savedRow(inWords(row)), ""))
                .forEach(problems::add);
        return view(rows, Tables.version(theirs), problems, List.of(), Optional.empty());
    }

    private String inWords(Row row) {
        return columns.stream()
                .filter(column -> row.cells().containsKey(column.name()))
                .map(column -> column.label() + " " + row.cells().get(column.name()))
                .collect(Collectors.joining(", "));
    }

    private TableView view(
            List<Written> rows,
            String version,
            List<Link> problems,
            List<Link> notes,
            Optional<TableProposal> proposal) {
        List<TableView.Row> shown = new ArrayList<>();
        rows.forEach(row -> shown.add(row(shown.size(), row)));
        for (int i = 0; desk.isWritable() && i < EMPTY_ROWS; i++) {
            shown.add(row(shown.size(), new Written(Map.of(), "")));
        }
        return new TableView(
                desk.frame(title(), desk.addresses.table(table.code()), ""),
                table.code(),
                title(),
                text("intro", ""),
                proposal.map(this::proposed).orElse(""),
                proposal.map(each -> desk.placeOf(each.element())).orElse(""),
                statuses(),
                problems,
                notes,
                version,
                columns.stream()
                        .map(column -> new TableView.Column(
                                column.label(),
                                column.help(),
                                holds(column.field().kind()),
                                column.key()))
                        .toList(),
                shown);
    }

    private String title() {
        return text("title", table.code());
    }

    private String proposed(TableProposal proposal) {
        return proposal.answer()
                .map(answer -> words.proposes(
                        proposal.covered(),
                        proposal.countries(),
                        desk.answerLabel(proposal.element(), answer),
                        proposal.element()))
                .orElseGet(() -> words.proposesNothing(proposal.covered(), proposal.countries(), proposal.element()));
    }

    private List<Option> statuses() {
        return List.of(
                new Option("not_collected", words.statusNotCollected(), false),
                new Option("barred_by_law", words.statusBarredByLaw(), false),
                new Option("withheld", words.statusWithheld(), false),
                new Option("not_applicable", words.statusNotApplicable(), false));
    }

    private String holds(Kind kind) {
        return switch (kind) {
            case COUNT -> words.holdsCount();
            case AMOUNT -> words.holdsAmount();
            case DATE -> words.holdsDate();
            case COUNTRY -> words.holdsCountry();
            case CHOICE -> words.holdsChoice();
            case TEXT -> words.holdsText();
        };
    }

    private TableView.Row row(int index, Written written) {
        int number = index + 1;
        Set<String> bad = written.cells().isEmpty() ? Set.of() : bad(number, written.cells());
        return new TableView.Row(
                index,
                number,
                columns.stream()
                        .map(column -> cell(column, number, written.cells().getOrDefault(column.name(), ""), bad))
                        .toList(),
                written.note(),
                words.rowNote(number));
    }

    /** The fields of which a hard check complains. */
    private Set<String> bad(int number, Map<String, String> cells) {
        Set<Message> complaints = TableCheck.check(table, number, new TableRow(table.code(), cells)).stream()
                .filter(SheetProblem::isRefused)
                .map(SheetProblem::where)
                .collect(Collectors.toSet());
        return columns.stream()
                .map(Column::name)
                .filter(name -> complaints.contains(TableCheck.place(table.code(), number, name)))
                .collect(Collectors.toSet());
    }

    private TableView.Cell cell(Column column, int row, String text, Set<String> bad) {
        return new TableView.Cell(
                column.name(),
                text,
                words.rowCell(column.label(), row),
                column.field().kind() == Kind.CHOICE ? options(column, text) : List.of(),
                bad.contains(column.name()));
    }

    private List<Option> options(Column column, String text) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "", text.isEmpty()));
        column.field()
                .values()
                .forEach(value -> options.add(new Option(
                        value,
                        text("fields." + column.field().key() + ".values." + value, value),
                        value.equals(text))));
        if (!column.key()) {
            statuses()
                    .forEach(status -> options.add(new Option(
                            status.key(), status.label(), status.key().equals(text))));
        }
        if (options.stream().noneMatch(Option::chosen)) {
            options.add(new Option(text, text, true));
        }
        return options;
    }
}
