package org.principled.catalogue.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;

/** Which texts a questionnaire needs: exactly one for each thing that people will see. */
final class TextsOutline {

    private static final TextsShape TEXT = new TextsShape.Leaf(false);
    private static final TextsShape OPTIONAL = new TextsShape.Leaf(true);

    private final Map<String, TextsShape> root = new LinkedHashMap<>();

    private TextsOutline() {}

    /** The shape of the files of texts of a questionnaire. */
    static TextsShape.Group of(Structure structure) {
        TextsOutline outline = new TextsOutline();
        for (String key : new String[] {"language", "title", "summary", "licence"}) {
            outline.root.put(key, TEXT);
        }
        Questionnaire questionnaire = structure.questionnaire();
        outline.addContent(questionnaire);
        outline.addScales(questionnaire);
        outline.addRules(questionnaire, structure);
        outline.put("tables", "table", questionnaire.tables().stream(), Table::code, TextsOutline::table);
        return new TextsShape.Group("file", outline.root, false);
    }

    private void addContent(Questionnaire questionnaire) {
        TextsShape titled = keys(List.of("title"), List.of("intro"));
        put("areas", "area", questionnaire.areas().stream(), Area::code, area -> titled);
        put("indicators", "indicator", questionnaire.indicators(), Indicator::code, indicator -> titled);
        TextsShape.Group shape = keys(List.of("label"), List.of("question", "why", "yes", "partial"));
        shape.members().put("evidence", new TextsShape.Items(true));
        put("elements", "element", questionnaire.elements().stream(), Element::code, each -> shape);
    }

    private void addScales(Questionnaire questionnaire) {
        put("answers", "scale", questionnaire.scales().stream(), Scale::key, scale -> {
            Map<String, TextsShape> answers = new LinkedHashMap<>();
            scale.choices().forEach(choice -> answers.put(choice.answer(), TEXT));
            return group("answer", answers);
        });
        TextsShape asked = keys(List.of("question"), List.of("help"));
        put("scoping", "scoping question", questionnaire.scoping().stream(), ScopingQuestion::code, each -> asked);
        Stream<String> answers = questionnaire.scoping().stream().flatMap(question -> question.answers().stream());
        put("scoping-answers", "answer", answers, Function.identity(), answer -> TEXT);
    }

    private void addRules(Questionnaire questionnaire, Structure structure) {
        Evidence evidence = questionnaire.evidence();
        labels("not-applicable", "code for N/A", questionnaire.notApplicable());
        labels("grades", "grade", evidence.grades());
        labels("types", "type", namesOf(evidence.types(), Evidence.Type::key));
        labels("evidence-kinds", "kind of evidence", evidence.kinds());
        labels("evidence-bodies", "body", evidence.bodies());
        labels("modes", "mode", namesOf(questionnaire.modes(), Mode::key));
        labels("profiles", "profile", questionnaire.profiles());
        TextsShape unit = keys(List.of("label", "plural"), List.of("help"));
        put("unit-kinds", "kind of unit", questionnaire.units().kinds().stream(), Units.Kind::key, kind -> unit);
        Set<String> classes = new LinkedHashSet<>();
        questionnaire.units().kinds().forEach(kind -> classes.addAll(kind.merge()));
        labels("unit-classes", "class of units", classes);
        labels("weight-reasons", "reason", structure.weightReasons());
        labels("flag-states", "state", namesOf(questionnaire.flagStates(), FlagState::key));
        TextsShape flag = keys(List.of("label", "trigger", "lifted"), List.of("help"));
        put("flags", "flag", questionnaire.flags().stream(), RedFlag::code, each -> flag);
        labels("bands", "band", namesOf(questionnaire.total().bands(), Total.Band::key));
    }

    private static TextsShape table(Table table) {
        Map<String, TextsShape> shape = new LinkedHashMap<>();
        shape.put("title", TEXT);
        shape.put("intro", OPTIONAL);
        Map<String, TextsShape> fields = new LinkedHashMap<>();
        Stream.concat(table.keys().stream(), table.fields().stream())
                .forEach(field -> fields.put(field.key(), field(field)));
        shape.put("fields", group("field", fields));
        Map<String, TextsShape> breakdowns = new LinkedHashMap<>();
        for (Table.Breakdown split : table.breakdowns()) {
            TextsShape.Group words = keys(List.of("label"), List.of("help"));
            words.members().put("values", values(split.values(), false));
            breakdowns.put(split.key(), words);
        }
        putUnlessEmpty(shape, "breakdowns", group("breakdown", breakdowns));
        Map<String, TextsShape> checks = new LinkedHashMap<>();
        table.checks().forEach(check -> checks.put(check.code(), TEXT));
        putUnlessEmpty(shape, "checks", group("check", checks));
        return group("key", shape);
    }

    private static TextsShape field(Table.Field field) {
        TextsShape.Group shape = keys(List.of("label"), List.of("help"));
        putUnlessEmpty(shape.members(), "values", values(field.values(), true));
        return shape;
    }

    private static TextsShape.Group values(Collection<String> values, boolean optional) {
        Map<String, TextsShape> shape = new LinkedHashMap<>();
        values.forEach(value -> shape.put(value, TEXT));
        return new TextsShape.Group("value", shape, optional);
    }

    private void labels(String key, String what, Collection<String> names) {
        TextsShape labelled = keys(List.of("label"), List.of("help"));
        put(key, what, names.stream(), Function.identity(), name -> labelled);
    }

    private <T> void put(
            String key, String what, Stream<T> things, Function<T, String> name, Function<T, TextsShape> shape) {
        Map<String, TextsShape> members = new LinkedHashMap<>();
        things.forEach(thing -> members.put(name.apply(thing), shape.apply(thing)));
        putUnlessEmpty(root, key, group(what, members));
    }

    private static void putUnlessEmpty(Map<String, TextsShape> shape, String key, TextsShape.Group group) {
        if (!group.members().isEmpty()) {
            shape.put(key, group);
        }
    }

    /** Single texts by fixed keys; more may be put into its members. */
    private static TextsShape.Group keys(List<String> required, List<String> optional) {
        Map<String, TextsShape> members = new LinkedHashMap<>();
        required.forEach(key -> members.put(key, TEXT));
        optional.forEach(key -> members.put(key, OPTIONAL));
        return group("key", members);
    }

    private static TextsShape.Group group(String what, Map<String, TextsShape> members) {
        return new TextsShape.Group(what, members, false);
    }

    private static <T> Collection<String> namesOf(Collection<T> things, Function<T, String> key) {
        return things.stream().map(key).toList();
    }
}
