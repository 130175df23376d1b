package org.principled;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.principled.answer.SheetProblem;
import org.principled.wording.Message;

/**
 * The walls between packages. Plain tests on purpose: a test engine of ArchUnit's own that is not found runs nothing, and the build stays
 * green. A rule about a package that does not exist yet holds.
 */
class ArchitectureTest {

    private static final String BASE = "org.principled";

    /** The packages that know no framework, and which of ours each of them may know besides itself. */
    private static final Map<String, List<String>> CORE = Map.of(
            "canonical", List.of(),
            "problem", List.of(),
            "wording", List.of(),
            "questionnaire", List.of("canonical"),
            "answer", List.of("canonical", "questionnaire", "wording"),
            "scoring", List.of("canonical", "questionnaire", "answer"),
            "comparison", List.of("canonical", "questionnaire", "answer", "scoring"),
            "publog", List.of("canonical"));

    private static final String[] FRAMEWORKS = {
        "io.quarkus..", "io.vertx..", "jakarta..", "org.jboss..", "org.eclipse.."
    };

    private static final Pattern CLOCK_OR_DICE = Pattern.compile("java\\.time\\..+\\.now\\(.*"
            + "|java\\.time\\.Clock\\.(system|tick).*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
            + "|java\\.util\\.(Date|Random)\\.<init>\\(\\)"
            + "|java\\.util\\.Calendar\\.getInstance.*"
            + "|java\\.util\\.UUID\\.randomUUID.*"
            + "|java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)"
            + "|java\\.(security\\.SecureRandom|util\\.concurrent\\.ThreadLocalRandom)\\..*"
            + "|java\\.lang\\.Math\\.random\\(\\)");

    /** Fetched once: reading the classes takes longer than checking them. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void thereIsSomethingToCheck() {
        assertThat(CLASSES.size()).isGreaterThan(50);
        assertThat(packages()).contains("canonical", "questionnaire", "answer", "scoring", "web", "edition");
    }

    @TestFactory
    List<DynamicTest> corePackagesKnowOnlyJavaAndWhatTheyBuildOn() {
        return CORE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", inside(entry.getKey())));
                    entry.getValue().forEach(known -> allowed.add(inside(known)));
                    check(classes()
                            .that()
                            .resideInAPackage(inside(entry.getKey()))
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(allowed.toArray(String[]::new))
                            .because("a score must be explainable and testable without anything around it"));
                }))
                .toList();
    }

    @Test
    void coreReadsNoClockAndRollsNoDice() {
        check(noClasses()
                .that(inCore())
                .should()
                .accessTargetWhere(clockOrDice())
                .because("the same sheet must give the same scorecard everywhere and always"));
    }

    @Test
    void theRuleAboutClockAndDiceKnowsThemByName() {
        assertThat(List.of(
                        "java.time.Instant.now()",
                        "java.time.LocalDate.now(java.time.ZoneId)",
                        "java.lang.System.nanoTime()",
                        "java.util.Random.<init>()"))
                .allMatch(CLOCK_OR_DICE.asMatchPredicate());
        assertThat(List.of("java.util.Random.<init>(long)", "java.time.LocalDate.parse(java.lang.CharSequence)"))
                .noneMatch(CLOCK_OR_DICE.asMatchPredicate());
    }

    @Test
    void coreDoesNoInputAndOutput() {
        check(noClasses()
                .that(inCore())
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                        .or(DescribedPredicate.describe("read or write streams and files", ArchitectureTest::isStream)))
                .because("the core is handed what it works on"));
    }

    @Test
    void catalogueReportsAndExchangeKnowNoServer() {
        check(noClasses()
                .that()
                .resideInAnyPackage(inside("catalogue"), inside("report"), inside("exchange"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("the command line uses them without starting one"));
    }

    @Test
    void archivesAreReadWithNothingButJava() {
        check(classes()
                .that()
                .resideInAPackage(inside("archive"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", inside("archive"))
                .because("a parser of other people’s making believes what a file says"));
    }

    @Test
    void commandsKnowNoServerExceptWhereTheyHandOverToIt() {
        check(noClasses()
                .that()
                .resideInAPackage(inside("cli"))
                .and()
                .doNotHaveSimpleName("Main")
                .and()
                .doNotHaveSimpleName("ServeCommand")
                .and()
                .doNotHaveSimpleName("CreateAdminCommand")
                .and()
                .doNotHaveSimpleName("StartFailure")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("a command must not wait for the server"));
    }

    @Test
    void nothingBelowThePagesKnowsThePages() {
        check(noClasses()
                .that(inCore().or(resideInAnyPackage(inside("catalogue"), inside("report"), inside("exchange"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside("web"), inside("edition"), inside("cli")));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside("cli")));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside("web")));
    }

    @Test
    void filesAreReadWithJacksonAndYamlOnlyAtTheEdges() {
        // What a repeated request is answered with is kept as JSON in the database.
        check(onlyIn("com.fasterxml.jackson..", "catalogue", "exchange", "web", "database", "demo"));
        check(onlyIn("org.yaml.snakeyaml..", "catalogue", "exchange"));
        check(onlyIn("com.networknt..", "catalogue", "exchange"));
    }

    @Test
    void eachDocumentLibraryStaysInItsPackage() {
        check(onlyIn("com.lowagie..", "report.pdf"));
        check(onlyIn("org.openpdf..", "report.pdf"));
        // Answer workbooks are read and written in exchange, reports in report.xlsx.
        check(onlyIn("org.apache.poi..", "report.xlsx", "exchange"));
        check(onlyIn("picocli..", "cli"));
    }

    @Test
    void whatIsWrongIsSaidInALanguageAndNotAsARecord() {
        check(noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a record is written as text",
                        access -> access.getTarget().getName().equals("toString")
                                && (access.getTargetOwner().isEquivalentTo(SheetProblem.class)
                                        || access.getTargetOwner().isEquivalentTo(Message.class)))));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(BASE + ".(*)..").should().beFreeOfCycles());
        check(slices().matching(BASE + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void packagesAreNamedAfterWhatTheyAreAbout() {
        Set<String> empty = Set.of("util", "utils", "common", "helper", "helpers", "service", "dto", "impl", "model");
        assertThat(packages()).allSatisfy(name -> assertThat(name.split("\\.")).doesNotContainAnyElementsOf(empty));
    }

    @Test
    void everyPackageSaysWhatItIsAboutAndIsNullMarked() {
        assertThat(ourPackages())
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", each.getName())
                        .isTrue());
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        check(methods()
                .that(DescribedPredicate.describe("answer HTTP requests", ArchitectureTest::isEndpoint))
                .should(beAnnotatedWith("jakarta.annotation.security.PermitAll")
                        .or(beAnnotatedWith("jakarta.annotation.security.RolesAllowed"))
                        .or(beAnnotatedWith("io.quarkus.security.Authenticated")))
                .because("an endpoint without a word about access is open by accident"));
        assertThat(CLASSES.stream().flatMap(each -> each.getMethods().stream()).filter(ArchitectureTest::isEndpoint))
                .isNotEmpty();
    }

    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that(not(resideInAnyPackage(
                        Arrays.stream(packages).map(ArchitectureTest::inside).toArray(String[]::new))))
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> inCore() {
        return resideInAnyPackage(
                CORE.keySet().stream().map(ArchitectureTest::inside).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaAccess<?>> clockOrDice() {
        return DescribedPredicate.describe(
                "tells the time or is random",
                access ->
                        CLOCK_OR_DICE.matcher(access.getTarget().getFullName()).matches());
    }

    private static boolean isStream(JavaClass type) {
        return type.getPackageName().equals("java.io")
                && !Set.of("Serializable", "ByteArrayOutputStream", "OutputStream")
                        .contains(type.getSimpleName());
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        || annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod"));
    }

    private static Set<String> packages() {
        return ourPackages().stream()
                .map(each -> each.getName().substring(BASE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<JavaPackage> ourPackages() {
        return CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(each -> each.getName().startsWith(BASE + "."))
                .collect(Collectors.toSet());
    }

    private static String inside(String name) {
        return BASE + "." + name + "..";
    }
}
