package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.principled.questionnaire.FlagState.Reach;
import org.principled.questionnaire.RedFlag.Cap;
import org.principled.report.xlsx.live.FlagRules.Placed;

/** Every cap with how far it is in force: 100, which limits nothing, where it is not. */
final class CapTable {

    private static final int AT = 2;
    private static final int MET = 3;
    private static final int SCORE = 4;
    private static final int LOW = 5;

    private final FlagRules rules;
    private final Findings findings;
    private final FlagSheet flags;
    private final Grid grid;
    private final int first;

    CapTable(Book book, FlagRules rules, Findings findings, FlagSheet flags, Stack stack) {
        this.rules = rules;
        this.findings = findings;
        this.flags = flags;
        this.grid = flags.grid;
        stack.heading(book.wording.say("live.flags.caps"));
        stack.note(book.wording.say("live.flags.caps.text"));
        stack.header(
                Stack.said(
                        book.wording,
                        "column.flag",
                        "live.column.caps",
                        "live.column.cap",
                        "live.column.met",
                        "live.column.cap.score",
                        "live.column.cap.low"),
                AT);
        this.first = stack.next();
        rules.caps.forEach(cap -> row(stack.row(), cap));
    }

    private void row(int row, Placed cap) {
        grid.put(row, 0, Style.CODE, cap.flag().code());
        grid.put(row, 1, Style.TEXT, rules.target(cap.cap()));
        grid.put(
                row,
                AT,
                Style.FACTOR,
                Content.formula(rules.at(cap), Content.number(cap.cap().at())));
        grid.put(row, MET, Style.FACTOR, met(row, cap));
        grid.put(row, SCORE, Style.FACTOR, inForce(row, cap, Reach.SCORE));
        grid.put(row, LOW, Style.FACTOR, inForce(row, cap, Reach.LOWER_BOUND));
    }

    private Content met(int row, Placed cap) {
        if (!(cap.cap() instanceof Cap.OfArea area) || area.whenAbout().isEmpty()) {
            return Content.number(1);
        }
        String flag = A1.cell(row, 0);
        return Content.formula(
                area.whenAbout().stream()
                        .map(code -> named(flag, "\"" + code + "\""))
                        .collect(Collectors.joining("+", "IF(", ">0,1,0)")),
                Content.number(findings.meets(cap) ? 1 : 0));
    }

    private static String named(String flag, String element) {
        return "COUNTIFS(" + FlagSheet.FLAGS + "," + flag + "," + FlagSheet.ELEMENTS + "," + element + ")";
    }

    private Content inForce(int row, Placed cap, Reach least) {
        String at = A1.cell(row, AT);
        String reaches = "AND(" + flags.reach(cap.flag()) + ">=" + least.ordinal() + "," + A1.cell(row, MET) + "=1)";
        String risen = at + "+" + flags.raised(cap.flag()) + "*(100-" + at + ")";
        return Content.formula("IF(" + reaches + "," + risen + ",100)", Content.number(findings.inForce(cap, least)));
    }

    /** The lowest cap in force on an area, as a formula; on the total for an empty code. */
    Content.Formula lowest(String area, boolean lowerBound) {
        List<String> terms = new ArrayList<>(List.of("100"));
        double lowest = Findings.NO_CAP;
        for (int i = 0; i < rules.caps.size(); i++) {
            Placed cap = rules.caps.get(i);
            boolean binds = area.isEmpty()
                    ? cap.cap() instanceof Cap.OfTotal
                    : cap.cap() instanceof Cap.OfArea ofArea && ofArea.area().equals(area);
            if (binds) {
                terms.add(ref(i, lowerBound));
                lowest = Math.min(lowest, now(cap, lowerBound));
            }
        }
        return lowest(terms, lowest);
    }

    /** The lowest cap in force on an element that findings name, as a formula; its code stands in {@code codeCell}. */
    Content.Formula ofElement(String code, String codeCell, boolean lowerBound) {
        List<String> terms = new ArrayList<>(List.of("100"));
        double lowest = Findings.NO_CAP;
        for (int i = 0; i < rules.caps.size(); i++) {
            Placed cap = rules.caps.get(i);
            if (cap.cap() instanceof Cap.OfNamedElements) {
                String named = named(grid.ref(first + i, 0), codeCell);
                terms.add("IF(" + named + ">0," + ref(i, lowerBound) + ",100)");
                lowest = findings.name(cap, code) ? Math.min(lowest, now(cap, lowerBound)) : lowest;
            }
        }
        return lowest(terms, lowest);
    }

    private static Content.Formula lowest(List<String> terms, double now) {
        return new Content.Formula("MIN(" + String.join(",", terms) + ")", Content.number(now));
    }

    private String ref(int cap, boolean lowerBound) {
        return grid.ref(first + cap, lowerBound ? LOW : SCORE);
    }

    private double now(Placed cap, boolean lowerBound) {
        return findings.inForce(cap, lowerBound ? Reach.LOWER_BOUND : Reach.SCORE);
    }
}
