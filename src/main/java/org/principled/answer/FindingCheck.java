package org.principled.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;
import org.principled.wording.Message;

/** Checks findings on red flags: that they name what exists, and that the flag may open at all (principle-d.md 3.7). */
final class FindingCheck {

    private final SheetIndex index;
    private final List<SheetProblem> problems;
    private final List<FlagState> states;
    private final Set<String> seen = new HashSet<>();

    FindingCheck(SheetIndex index, List<SheetProblem> problems) {
        this.index = index;
        this.problems = problems;
        this.states = index.questionnaire.flagStates();
    }

    void check() {
        List<RedFlag> flags = index.questionnaire.flags();
        for (Finding finding : index.sheet.findings()) {
            if (!seen.add(finding.flag())) {
                refuse(finding, Message.of("flag.twice"));
            }
            List<String> keys = states.stream().map(FlagState::key).toList();
            if (!keys.contains(finding.state())) {
                refuse(
                        finding,
                        UnknownWord.of(
                                "unknown.state", finding.state(), keys, KeyLabels.possible("flag-states", keys)));
            }
            List<String> codes = flags.stream().map(RedFlag::code).toList();
            if (codes.contains(finding.flag())) {
                check(finding, flags.get(codes.indexOf(finding.flag())));
            } else {
                refuse(finding, UnknownWord.of("unknown.flag", finding.flag(), codes, codes));
            }
        }
    }

    private void check(Finding finding, RedFlag flag) {
        int before = problems.size();
        for (String code : finding.elements()) {
            if (!index.elements.containsKey(code)) {
                refuse(finding, AnswerCheck.unknownElement(index, code));
            } else if (!flag.elements().isEmpty() && !flag.elements().contains(code)) {
                refuse(finding, Message.of("flag.other-element", code, Message.list(flag.elements())));
            }
        }
        boolean open =
                !states.isEmpty() && !finding.state().equals(states.get(0).key());
        if (open && problems.size() == before) {
            checkMayOpen(finding, flag);
            checkNames(finding, flag);
        }
    }

    private void checkMayOpen(Finding finding, RedFlag flag) {
        List<String> about = finding.elements().isEmpty() ? flag.elements() : finding.elements();
        List<Element> elements =
                about.stream().map(code -> index.elements.get(code)).toList();
        if (elements.isEmpty() || anyUnit(elements, true)) {
            return;
        }
        refuse(
                finding,
                Message.of(
                        anyUnit(elements, false) ? "flag.scoping-open" : "flag.not-applicable", Message.list(about)));
    }

    private boolean anyUnit(List<Element> elements, boolean surely) {
        return index.answering().stream()
                .anyMatch(unit -> elements.stream()
                        .anyMatch(
                                element -> surely ? index.surelyApplies(element, unit) : index.applies(element, unit)));
    }

    private void checkNames(Finding finding, RedFlag flag) {
        FlagState state = states.stream()
                .filter(each -> each.key().equals(finding.state()))
                .findFirst()
                .orElse(states.get(0));
        if (!finding.elements().isEmpty() || state.reach() == FlagState.Reach.NOTHING) {
            return;
        }
        if (flag.caps().stream().anyMatch(RedFlag.Cap.OfNamedElements.class::isInstance)) {
            refuse(finding, Message.of("flag.name-elements"));
        }
        List<String> decisive = decisive(flag);
        if (!decisive.isEmpty()) {
            problems.add(SheetProblem.note(finding.flag(), Message.of("flag.name-decisive", Message.anyOf(decisive))));
        }
    }

    private static List<String> decisive(RedFlag flag) {
        List<String> decisive = new ArrayList<>();
        for (RedFlag.Cap cap : flag.caps()) {
            if (cap instanceof RedFlag.Cap.OfArea ofArea) {
                decisive.addAll(ofArea.whenAbout());
            }
        }
        return decisive;
    }

    private void refuse(Finding finding, Message message) {
        problems.add(SheetProblem.refused(finding.flag(), message));
    }
}
