package org.principled.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.catalogue.Catalogue;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Table;

/** What the files of the demonstration say; that the rules of the program accept it, its loading proves. */
class DemoDataTest {

    private static final Questionnaire ASKED =
            Catalogue.bundled().find("principle-d").questionnaire();
    private static final DemoData DATA = DemoData.read(2026);

    @Test
    void sixCompaniesOfDifferentProfilesInTwoCycles() {
        List<String> rows = new String(DATA.companies(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(names(rows))
                .hasSize(6)
                .containsExactlyInAnyOrderElementsOf(
                        DATA.sides().stream().map(DemoData.Side::company).toList());
        assertThat(rows.stream().map(row -> row.split(",")[8]).collect(Collectors.toSet()))
                .contains("telecom", "cloud", "surveillance_dual_use", "platform", "app_store", "network_equipment");
        assertThat(rows).allSatisfy(row -> assertThat(row).endsWith(" %"));
        List<String> cycles = new String(DATA.cycles(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(names(cycles)).containsExactlyInAnyOrder("Demonstration 2025", "Demonstration 2026");
        assertThat(works().map(DemoData.Work::cycle)).allMatch(names(cycles)::contains);
    }

    @Test
    void everyCodeExists() {
        Set<String> elements = ASKED.elementsByCode().keySet();
        Map<String, Integer> sizes = ASKED.indicators()
                .collect(Collectors.toMap(
                        Indicator::code, each -> each.elements().size()));
        Set<String> others = Stream.concat(
                        ASKED.scoping().stream().map(ScopingQuestion::code),
                        ASKED.flags().stream().map(RedFlag::code))
                .collect(Collectors.toSet());
        Set<String> anything = new HashSet<>(elements);
        anything.addAll(others);
        anything.addAll(sizes.keySet());
        assertThat(works()).isNotEmpty().allSatisfy(work -> {
            assertThat(others).containsAll(work.scoping().keySet());
            assertThat(sizes.keySet())
                    .containsAll(work.answers().keySet())
                    .containsAll(work.assigned().keySet());
            work.answers()
                    .forEach((indicator, words) ->
                            assertThat(words.split(" ")).as(indicator).hasSize(sizes.getOrDefault(indicator, 0)));
            assertThat(elements)
                    .containsAll(work.reasons().keySet())
                    .containsAll(work.privileged().keySet())
                    .containsAll(work.lines().keySet());
            assertThat(work.evidence())
                    .allSatisfy(each -> assertThat(anything)
                            .contains(each.getOrDefault("answers", "").split(" ")));
            assertThat(work.remarks()).allSatisfy(each -> assertThat(anything).contains(each.on()));
            assertThat(ASKED.tables().stream().map(Table::code))
                    .containsAll(work.tables().keySet());
        });
    }

    @Test
    void everyReasonIsForAnAnswerThatIsGiven() {
        assertThat(works()).allSatisfy(work -> {
            Set<String> given = work.answers().entrySet().stream()
                    .flatMap(each -> given(each.getKey(), each.getValue().split(" ")))
                    .collect(Collectors.toSet());
            assertThat(given)
                    .containsAll(work.reasons().keySet())
                    .containsAll(work.privileged().keySet());
        });
    }

    private static Stream<String> given(String indicator, String[] words) {
        return IntStream.range(0, words.length)
                .filter(i -> !words[i].equals("-"))
                .mapToObj(i -> indicator + "." + (i + 1));
    }

    @Test
    void everyAddressBelongsToNobody() {
        List<String> hosts = new ArrayList<>();
        works().flatMap(work -> work.evidence().stream())
                .flatMap(each -> Stream.of(each.getOrDefault("url", ""), each.getOrDefault("archive", "")))
                .filter(address -> !address.isEmpty())
                .forEach(address -> hosts.add(URI.create(address).getHost()));
        new String(DATA.companies(), StandardCharsets.UTF_8)
                .lines()
                .flatMap(row -> Stream.of(row.split(",")))
                .filter(cell -> cell.startsWith("http"))
                .forEach(address -> hosts.add(URI.create(address).getHost()));
        everybody().forEach(member -> hosts.add(member.email().split("@")[1]));
        assertThat(hosts)
                .hasSizeGreaterThan(60)
                .allMatch(host -> host.endsWith(".example") || host.matches("(.*\\.)?example\\.(org|com|net)"));
    }

    @Test
    void everyCompanyHasWhoLeadsAnswersAndSigns() {
        assertThat(DATA.sides())
                .allSatisfy(side -> assertThat(roles(side)).contains(Role.LEAD, Role.CONTRIBUTOR, Role.SIGNATORY));
        assertThat(roles(DATA.coalition()))
                .containsExactlyInAnyOrder(Role.ANALYST, Role.APPROVER, Role.PUBLISHER, Role.ADMINISTRATOR);
        assertThat(everybody().map(DemoData.Member::email)).doesNotHaveDuplicates();
    }

    @Test
    void passwordsAreLongAndNewEachTime() {
        SecureRandom random = new SecureRandom();
        List<String> passwords = IntStream.range(0, 100)
                .mapToObj(i -> ReadablePassword.next(random))
                .toList();
        assertThat(passwords).doesNotHaveDuplicates().allMatch(each -> each.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
    }

    private static Set<String> names(List<String> rows) {
        return rows.stream().map(row -> row.split(",")[0]).collect(Collectors.toSet());
    }

    private static Set<Role> roles(DemoData.Side side) {
        return side.people().values().stream()
                .flatMap(member -> member.roles().stream())
                .map(Role::of)
                .collect(Collectors.toSet());
    }

    private static Stream<DemoData.Member> everybody() {
        return Stream.concat(Stream.of(DATA.coalition()), DATA.sides().stream())
                .flatMap(side -> side.people().values().stream());
    }

    private static Stream<DemoData.Work> works() {
        return DATA.sides().stream().flatMap(side -> side.assessments().stream());
    }
}
