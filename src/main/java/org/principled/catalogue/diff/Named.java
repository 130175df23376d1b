package org.principled.catalogue.diff;

import java.util.HashSet;
import java.util.Set;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Units;

/** Where in a file of texts the things of a questionnaire have their words. */
final class Named {

    private final Set<String> paths = new HashSet<>();

    private Named() {}

    /** The paths of all things, such as {@code elements.EXP-3.1}. */
    static Set<String> paths(Questionnaire questionnaire) {
        Named named = new Named();
        named.addContent(questionnaire);
        named.addRules(questionnaire);
        questionnaire.tables().forEach(named::addTable);
        return named.paths;
    }

    private void addContent(Questionnaire questionnaire) {
        questionnaire.areas().forEach(area -> add("areas", area.code()));
        questionnaire.indicators().forEach(indicator -> add("indicators", indicator.code()));
        for (Element element : questionnaire.elements()) {
            add("elements", element.code());
            if (!element.weightReason().isEmpty()) {
                add("weight-reasons", element.weightReason());
            }
        }
        for (Scale scale : questionnaire.scales()) {
            add("answers", scale.key());
            scale.choices().forEach(choice -> add("answers", scale.key() + "." + choice.answer()));
        }
        for (ScopingQuestion question : questionnaire.scoping()) {
            add("scoping", question.code());
            question.answers().forEach(answer -> add("scoping-answers", answer));
        }
    }

    private void addRules(Questionnaire questionnaire) {
        Evidence evidence = questionnaire.evidence();
        questionnaire.notApplicable().forEach(code -> add("not-applicable", code));
        evidence.grades().forEach(grade -> add("grades", grade));
        evidence.types().forEach(type -> add("types", type.key()));
        evidence.kinds().forEach(kind -> add("evidence-kinds", kind));
        evidence.bodies().forEach(body -> add("evidence-bodies", body));
        questionnaire.modes().forEach(mode -> add("modes", mode.key()));
        questionnaire.profiles().forEach(profile -> add("profiles", profile));
        for (Units.Kind kind : questionnaire.units().kinds()) {
            add("unit-kinds", kind.key());
            kind.merge().forEach(merged -> add("unit-classes", merged));
        }
        questionnaire.flagStates().forEach(state -> add("flag-states", state.key()));
        questionnaire.flags().forEach(flag -> add("flags", flag.code()));
        questionnaire.total().bands().forEach(band -> add("bands", band.key()));
    }

    private void addTable(Table table) {
        add("tables", table.code());
        String path = "tables." + table.code();
        table.keys().forEach(field -> addField(path, field));
        table.fields().forEach(field -> addField(path, field));
        for (Table.Breakdown breakdown : table.breakdowns()) {
            String own = path + ".breakdowns." + breakdown.key();
            paths.add(own);
            breakdown.values().forEach(value -> paths.add(own + ".values." + value));
        }
        table.checks().forEach(check -> paths.add(path + ".checks." + check.code()));
    }

    private void addField(String table, Table.Field field) {
        String own = table + ".fields." + field.key();
        paths.add(own);
        field.values().forEach(value -> paths.add(own + ".values." + value));
    }

    private void add(String section, String name) {
        paths.add(section + "." + name);
    }
}
