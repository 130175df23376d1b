package org.principled.report.xlsx.form;

import java.util.LinkedHashSet;
import java.util.Set;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.RedFlag.Cap;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.LiveWorkbook;
import org.principled.report.xlsx.live.NamedRange;
import org.principled.report.xlsx.live.Style;

/** Which elements the findings are about, as far as a cap depends on it. */
final class AboutSheet {

    final Grid grid = new Grid("_about");

    AboutSheet(Questionnaire questionnaire, GivenAnswers given) {
        grid.put(0, 0, Style.TEXT, Content.EMPTY);
        for (RedFlag flag : questionnaire.flags()) {
            for (String element : elements(questionnaire, flag)) {
                int row = grid.next();
                grid.put(row, 0, Style.TEXT, flag.code());
                String about = "IF(" + given.isAbout(flag.code(), element) + "," + Formula.text(element) + ",\"\")";
                grid.put(row, 1, Style.TEXT, Content.formula(about, Content.EMPTY));
            }
        }
    }

    private static Set<String> elements(Questionnaire questionnaire, RedFlag flag) {
        Set<String> elements = new LinkedHashSet<>();
        for (Cap cap : flag.caps()) {
            if (cap instanceof Cap.OfNamedElements) {
                questionnaire.elements().stream().map(Element::code).forEach(elements::add);
            } else if (cap instanceof Cap.OfArea area) {
                elements.addAll(area.whenAbout());
            }
        }
        return elements;
    }

    /** The range of this sheet where the live workbook has a table to be typed into; otherwise the same. */
    NamedRange instead(NamedRange range) {
        return switch (range.name()) {
            case LiveWorkbook.ABOUT_FLAGS -> new NamedRange(range.name(), column(0));
            case LiveWorkbook.ABOUT_ELEMENTS -> new NamedRange(range.name(), column(1));
            default -> range;
        };
    }

    private String column(int column) {
        return grid.ref(new Block(0, column, grid.next() - 1, column));
    }
}
