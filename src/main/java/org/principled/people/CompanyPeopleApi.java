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
import java.util.Set;
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

/** The people of a company, for scripts of its leads and of administrators. */
@Path("api/v1/companies/{company}/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public final class CompanyPeopleApi {

    private final Places places;
    private final PeopleRequests requests;
    private final People people;
    private final SignedIn signedIn;

    CompanyPeopleApi(Places places, PeopleRequests requests, People people, SignedIn signedIn) {
        this.places = places;
        this.requests = requests;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** Who works for the company. */
    @GET
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public List<PeopleJson.Somebody> list(@PathParam("company") UUID company) {
        return requests.people(person(), place(company));
    }

    /** Gives somebody these roles for the company and no others. */
    @PUT
    @Path("{account}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public PeopleJson.Somebody change(
            @PathParam("company") UUID company,
            @PathParam("account") UUID account,
            PeopleJson.@Nullable Change change) {
        Place place = place(company);
        if (change == null || change.disabled() != null) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD);
        }
        requests.setRoles(person(), place, account, change.roles());
        return requests.somebody(person(), place, account);
    }

    /** Lets somebody work for the company no more. */
    @DELETE
    @Path("{account}")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public void remove(@PathParam("company") UUID company, @PathParam("account") UUID account) {
        place(company);
        people.setRoles(person(), account, company, Set.of());
    }

    /** Makes a link to a new password. */
    @POST
    @Path("{account}/password-link")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PeopleJson.Made.class)))
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public PeopleJson.Made passwordLink(@PathParam("company") UUID company, @PathParam("account") UUID account) {
        return requests.passwordLink(person(), place(company), account);
    }

    /** Clears the second factor of somebody who has lost it and was spoken with. */
    @POST
    @Path("{account}/lost-factor/cleared")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public void clearFactor(
            @PathParam("company") UUID company,
            @PathParam("account") UUID account,
            PeopleJson.@Nullable Spoken spoken) {
        requests.clearFactor(person(), place(company), account, spoken);
    }

    /** Refuses to clear a second factor. */
    @DELETE
    @Path("{account}/lost-factor")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public void refuseFactor(@PathParam("company") UUID company, @PathParam("account") UUID account) {
        requests.refuseFactor(person(), place(company), account);
    }

    /** The invitations that nobody has taken up yet. */
    @GET
    @Path("invitations")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public List<PeopleJson.Open> invitations(@PathParam("company") UUID company) {
        return requests.invitations(place(company));
    }

    /** Invites somebody. */
    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PeopleJson.Made.class)))
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public PeopleJson.Made invite(@PathParam("company") UUID company, PeopleJson.@Nullable Draft draft) {
        return requests.invite(person(), place(company), draft);
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("invitations/{invitation}")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public void revoke(@PathParam("company") UUID company, @PathParam("invitation") String invitation) {
        requests.revoke(person(), place(company), invitation);
    }

    private Place place(UUID company) {
        return places.company(person(), company);
    }

    private Person person() {
        return signedIn.person();
    }
}
