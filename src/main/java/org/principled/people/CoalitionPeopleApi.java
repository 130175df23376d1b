package org.principled.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.principled.account.People;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The people of the coalition, for scripts of administrators. */
@Path("api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public final class CoalitionPeopleApi {

    private static final Place PLACE = Place.COALITION;

    private final PeopleRequests requests;
    private final People people;
    private final SignedIn signedIn;

    CoalitionPeopleApi(PeopleRequests requests, People people, SignedIn signedIn) {
        this.requests = requests;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** Who works for the coalition. */
    @GET
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public List<PeopleJson.Somebody> list() {
        return requests.people(person(), PLACE);
    }

    /** Gives somebody these roles and no others; lets nobody sign in with the account, or its owner again. */
    @PUT
    @Path("{account}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public PeopleJson.Somebody change(@PathParam("account") UUID account, PeopleJson.@Nullable Change change) {
        requests.somebody(person(), PLACE, account);
        if (change == null) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD);
        }
        requests.setRoles(person(), PLACE, account, change.roles());
        if (change.disabled() != null) {
            people.setDisabled(person(), account, change.disabled());
        }
        return requests.somebody(person(), PLACE, account);
    }

    /** Makes a link to a new password. */
    @POST
    @Path("{account}/password-link")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PeopleJson.Made.class)))
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public PeopleJson.Made passwordLink(@PathParam("account") UUID account) {
        return requests.passwordLink(person(), PLACE, account);
    }

    /** Clears the second factor of somebody who has lost it and was spoken with. */
    @POST
    @Path("{account}/lost-factor/cleared")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void clearFactor(@PathParam("account") UUID account, PeopleJson.@Nullable Spoken spoken) {
        requests.clearFactor(person(), PLACE, account, spoken);
    }

    /** Refuses to clear a second factor. */
    @DELETE
    @Path("{account}/lost-factor")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void refuseFactor(@PathParam("account") UUID account) {
        requests.refuseFactor(person(), PLACE, account);
    }

    /** The invitations that nobody has taken up yet. */
    @GET
    @Path("invitations")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public List<PeopleJson.Open> invitations() {
        return requests.invitations(PLACE);
    }

    /** Invites somebody. */
    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PeopleJson.Made.class)))
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public PeopleJson.Made invite(PeopleJson.@Nullable Draft draft) {
        return requests.invite(person(), PLACE, draft);
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("invitations/{invitation}")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void revoke(@PathParam("invitation") String invitation) {
        requests.revoke(person(), PLACE, invitation);
    }

    private Person person() {
        return signedIn.person();
    }
}
