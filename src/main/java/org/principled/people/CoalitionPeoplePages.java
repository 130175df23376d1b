package org.principled.people;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.principled.account.People;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.account.Troubles;
import org.principled.account.link.Invitations;

/** The people of the coalition, for administrators. */
@Path("people")
@Produces("text/html;charset=UTF-8")
public final class CoalitionPeoplePages {

    private static final int NOT_ACCEPTED = 422;
    private static final Place PLACE = Place.COALITION;

    private final Places places;
    private final PeopleViews views;
    private final PeopleActs acts;
    private final FactorActs factors;
    private final People people;
    private final Invitations invitations;
    private final SignedIn signedIn;

    CoalitionPeoplePages(
            Places places,
            PeopleViews views,
            PeopleActs acts,
            FactorActs factors,
            People people,
            Invitations invitations,
            SignedIn signedIn) {
        this.places = places;
        this.views = views;
        this.acts = acts;
        this.factors = factors;
        this.people = people;
        this.invitations = invitations;
        this.signedIn = signedIn;
    }

    /** Who works for the coalition, and who is invited to. */
    @GET
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public TemplateInstance people() {
        return views.page(person(), PLACE);
    }

    /** Invites somebody, or shows the form again. */
    @POST
    @Path("invitations")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response invite(@RestForm @DefaultValue("") String email, @RestForm List<String> roles) {
        Set<Role> chosen = PLACE.chosen(roles);
        Troubles troubles = acts.check(email, chosen);
        return troubles.isEmpty()
                ? CompanyPeoplePages.page(200, views.page(person(), PLACE, acts.invite(person(), PLACE, email, chosen)))
                : CompanyPeoplePages.page(NOT_ACCEPTED, views.page(person(), PLACE, email, chosen, troubles));
    }

    /** Takes an invitation back. */
    @POST
    @Path("invitations/{invitation}/revoked")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response revoke(@PathParam("invitation") String invitation) {
        invitations.revoke(person(), PLACE.company(), invitation);
        return CompanyPeoplePages.back(PLACE);
    }

    /** Changes what somebody does for the coalition. */
    @POST
    @Path("{account}")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response change(@PathParam("account") UUID account, @RestForm List<String> roles) {
        acts.setRoles(person(), PLACE, account, PLACE.chosen(roles));
        return CompanyPeoplePages.back(PLACE);
    }

    /** Lets nobody sign in with an account, or its owner again. */
    @POST
    @Path("{account}/disabled")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response disable(@PathParam("account") UUID account, @RestForm boolean disabled) {
        places.demand(PLACE, account);
        people.setDisabled(person(), account, disabled);
        return CompanyPeoplePages.back(PLACE);
    }

    /** Makes a link to a new password and shows it once. */
    @POST
    @Path("{account}/password")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public TemplateInstance password(@PathParam("account") UUID account) {
        return views.page(person(), PLACE, acts.passwordLink(person(), PLACE, account));
    }

    /** Clears the second factor of somebody who has lost it. */
    @POST
    @Path("{account}/lost-factor/cleared")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response clearFactor(@PathParam("account") UUID account, @RestForm boolean confirmed) {
        factors.clear(person(), PLACE, account, confirmed);
        return CompanyPeoplePages.back(PLACE);
    }

    /** Refuses to. */
    @POST
    @Path("{account}/lost-factor/refused")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response refuseFactor(@PathParam("account") UUID account) {
        factors.refuse(person(), PLACE, account);
        return CompanyPeoplePages.back(PLACE);
    }

    private Person person() {
        return signedIn.person();
    }
}
