package org.principled.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A round of assessments. Whom it invites is in {@link InvitedCompany}. */
@Entity
class Cycle {

    @Id
    private UUID id;

    private String title;
    private String questionnaire;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "reply_days")
    private int replyDays;

    /** Counted up by {@link CycleRepository#claim}, never by a change of the entity. */
    @Column(updatable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Cycle() {}

    Cycle(UUID id, CycleFacts facts) {
        this.id = id;
        this.version = 1;
        setFacts(facts);
    }

    final void setFacts(CycleFacts facts) {
        this.title = facts.title();
        this.questionnaire = facts.questionnaire();
        this.periodStart = facts.periodStart();
        this.periodEnd = facts.periodEnd();
        this.opensOn = facts.opensOn();
        this.closesOn = facts.closesOn();
        this.replyDays = facts.replyDays();
    }

    UUID id() {
        return id;
    }

    CycleView view() {
        return new CycleView(
                id,
                new CycleFacts(title, questionnaire, periodStart, periodEnd, opensOn, closesOn, replyDays),
                version);
    }
}
