package org.principled.assessment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.answer.Unit;
import org.principled.audit.AuditTrail;
import org.principled.company.Companies;
import org.principled.company.CompanyView;
import org.principled.company.CycleView;
import org.principled.company.Cycles;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;
import org.principled.questionnaire.Questionnaire;

/** Opening assessments, and which there are. */
@Singleton
public class Assessments {

    /** Key of the mode in which a company assesses itself. */
    public static final String SELF_REPORTED = "self-reported";

    private final Access access;
    private final Companies companies;
    private final Cycles cycles;
    private final PinnedEditions editions;
    private final AssessmentProblems problems;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    Assessments(
            Access access,
            Companies companies,
            Cycles cycles,
            PinnedEditions editions,
            AssessmentProblems problems,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.companies = companies;
        this.cycles = cycles;
        this.editions = editions;
        this.problems = problems;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens an assessment: a company's lead its own self-assessment, in a cycle to which the company is invited; an analyst a desk
     * assessment of any company. Lines and profiles are copied from the company, to be changed here without changing them there.
     *
     * @throws ProblemException if this person may not, if company or cycle does not exist, or if there is such an assessment already
     */
    @Writes
    public Assessment open(Person person, UUID company, UUID cycle, String mode) {
        demandMayOpen(person, company, cycle, mode);
        CompanyView about = companies.find(company).orElseThrow(problems::notFound);
        CycleView during = cycles.find(cycle).orElseThrow(problems::notFound);
        Questionnaire questionnaire = editions.named(during.questionnaire()).questionnaire();
        if (questionnaire.modes().stream().noneMatch(each -> each.key().equals(mode))) {
            throw problems.modeUnknown(mode);
        }
        if (access.count("companyId = ?1 and cycleId = ?2 and mode = ?3", company, cycle, mode) > 0) {
            throw problems.alreadyOpened();
        }
        StoredAssessment assessment = new StoredAssessment(
                company,
                cycle,
                mode,
                questionnaire.edition(),
                person.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<Line> lines = lines(about, questionnaire);
        assessment.setProfiles(lines.stream()
                .flatMap(line -> line.profiles().stream())
                .distinct()
                .toList());
        access.persist(assessment);
        for (int i = 0; i < lines.size(); i++) {
            entities.persist(new StoredLine(assessment.id(), lines.get(i), i));
        }
        audit.note(person.id(), "assessment-opened", assessment.id().toString(), mode);
        return assessment.view(new Assessment.Company(company, about.name()), of(during), lines);
    }

    private static Assessment.Cycle of(CycleView cycle) {
        return new Assessment.Cycle(
                cycle.id(),
                cycle.title(),
                cycle.facts().periodStart(),
                cycle.facts().periodEnd());
    }

    private void demandMayOpen(Person person, UUID company, UUID cycle, String mode) {
        if (mode.equals(Access.DESK) && person.is(Role.ANALYST)) {
            return;
        }
        if (!person.companies().containsKey(company)) {
            throw person.isOfCoalition() ? problems.notYours() : problems.notFound();
        }
        if (!person.isFor(company, Set.of(Role.LEAD)) || !mode.equals(SELF_REPORTED)) {
            throw problems.notYours();
        }
        if (!cycles.isInvited(cycle, company)) {
            throw problems.notFound();
        }
    }

    /** The lines of the company, where the questionnaire knows lines and their profiles; its first kind of unit is the business line. */
    private static List<Line> lines(CompanyView company, Questionnaire questionnaire) {
        if (questionnaire.units().kinds().isEmpty()) {
            return List.of();
        }
        String kind = questionnaire.units().kinds().get(0).key();
        List<String> known = questionnaire.profiles();
        return company.lines().stream()
                .map(line -> new Line(
                        new Unit.Id(kind, line.name()).path(),
                        "",
                        line.profiles().stream().filter(known::contains).toList(),
                        line.share()))
                .toList();
    }

    /**
     * An assessment that somebody may see.
     *
     * @throws ProblemException as {@link Access#demand}
     */
    @Transactional
    public Assessment get(Person person, UUID id) {
        AssessmentHead head = access.demand(person, id, Act.READ_SUBMITTED);
        return view(access.findById(head.id()));
    }

    /** The assessment with this id, for use cases that have asked {@link Access} already. */
    @Transactional
    public Assessment of(AssessmentHead head) {
        return view(access.findById(head.id()));
    }

    private Assessment view(StoredAssessment stored) {
        return views(List.of(stored)).get(0);
    }

    /**
     * The assessment with which this one can be compared, looking back: of the same company, in the same mode and with the same edition, the
     * last one submitted whose period ended before this one's.
     */
    @Transactional
    public Optional<Assessment> before(Person person, Assessment assessment) {
        List<StoredAssessment> comparable = access
                .list(
                        "companyId = ?1 and mode = ?2 and state = 'submitted'",
                        assessment.company().id(),
                        assessment.mode())
                .stream()
                .filter(each -> each.head().editionSha256().equals(assessment.editionSha256()))
                .filter(each -> access.isFor(person, each.head(), Act.READ_SUBMITTED))
                .toList();
        return views(comparable).stream()
                .filter(each ->
                        each.cycle().periodEnd().isBefore(assessment.cycle().periodEnd()))
                .max(Comparator.comparing((Assessment each) -> each.cycle().periodEnd())
                        .thenComparing(Assessment::createdAt));
    }

    /** Every assessment that a person may see: by company, the newest cycle first. */
    @Transactional
    public List<Assessment> visible(Person person) {
        List<StoredAssessment> stored = person.isOfCoalition()
                ? access.listAll()
                : access.list(
                        "companyId in ?1 and mode <> ?2", person.companies().keySet(), Access.DESK);
        List<StoredAssessment> visible = stored.stream()
                .filter(each -> access.isFor(person, each.head(), Act.READ)
                        || access.isFor(person, each.head(), Act.READ_SUBMITTED))
                .toList();
        return views(visible).stream()
                .sorted(Comparator.comparing((Assessment each) -> each.company().name())
                        .thenComparing(each -> each.cycle().periodEnd(), Comparator.reverseOrder())
                        .thenComparing(Assessment::mode))
                .toList();
    }

    private List<Assessment> views(List<StoredAssessment> stored) {
        Map<UUID, List<Line>> lines =
                linesOf(stored.stream().map(StoredAssessment::id).toList());
        Map<UUID, String> names =
                companies.names(stored.stream().map(StoredAssessment::companyId).toList());
        Map<UUID, Assessment.Cycle> during =
                cycles.all().stream().collect(Collectors.toMap(CycleView::id, Assessments::of));
        return stored.stream()
                .map(each -> each.view(
                        new Assessment.Company(each.companyId(), names.getOrDefault(each.companyId(), "")),
                        Objects.requireNonNull(during.get(each.cycleId())),
                        lines.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Line>> linesOf(List<UUID> assessments) {
        return entities.createQuery("from StoredLine where assessmentId in ?1 order by position", StoredLine.class)
                .setParameter(1, assessments)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StoredLine::assessmentId, Collectors.mapping(StoredLine::view, Collectors.toList())));
    }
}
