package org.principled.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.principled.account.People;
import org.principled.account.link.Invitations;

/** People as scripts read and write them. */
final class PeopleJson {

    private PeopleJson() {}

    /**
     * Somebody with an account.
     *
     * @param roles in the place that was asked for
     * @param disabled whether nobody can sign in with it
     * @param factorLostAt when the person said to have lost the second factor; null if not
     */
    @Schema(name = "Person")
    record Somebody(
            UUID id,
            String name,
            String email,
            List<String> roles,
            boolean disabled,
            @Nullable Instant factorLostAt) {

        static Somebody of(People.Listed listed, @Nullable Instant factorLostAt) {
            return new Somebody(
                    listed.id(),
                    listed.name(),
                    listed.email(),
                    PeopleViews.keys(listed.roles()),
                    listed.disabled(),
                    factorLostAt);
        }
    }

    /** What somebody is to do; what is left out stays as it is. */
    @Schema(name = "PersonChange")
    record Change(@Nullable List<String> roles, @Nullable Boolean disabled) {}

    /** That the actor has spoken with the person. */
    @Schema(name = "PersonSpokenWith")
    record Spoken(@Nullable Boolean confirmed) {}

    /** Whom to invite to what. */
    @Schema(name = "InvitationDraft")
    record Draft(@Nullable String email, @Nullable List<String> roles) {}

    /** An invitation that can still be taken up. */
    @Schema(name = "Invitation")
    record Open(String id, String email, List<String> roles, Instant expiresAt) {

        static Open of(Invitations.Open open) {
            return new Open(open.id(), open.email(), PeopleViews.keys(open.roles()), open.expiresAt());
        }
    }

    /** A link that is shown this once. */
    @Schema(name = "OnceLink")
    record Made(String email, String link) {

        static Made of(PeopleViews.Fresh fresh) {
            return new Made(fresh.email(), fresh.link());
        }
    }
}
