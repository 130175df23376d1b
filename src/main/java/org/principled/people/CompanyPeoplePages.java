package org.principled.people;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** The people of a company, for its leads and for administrators. */
@Path("companies/{company}/people")
@Produces("text/html;charset=UTF-8")
public final class CompanyPeoplePages {

    private static final int NOT_ACCEPTED = 422;

    private final Places places;
    private final PeopleViews views;
    private final PeopleActs acts;
    private final FactorActs factors;
    private final People people;
    private final Invitations invitations;
    private final SignedIn signedIn;

    CompanyPeoplePages(
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

    /** Who works for the company, and who is invited to. */
    @GET
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public TemplateInstance people(@PathParam("company") UUID company) {
        return views.page(person(), place(company));
    }

    /** Invites somebody, or shows the form again. */
    @POST
    @Path("invitations")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public Response invite(
            @PathParam("company") UUID company,
            @RestForm @DefaultValue("") String email,
            @RestForm List<String> roles) {
        Place place = place(company);
        Set<Role> chosen = place.chosen(roles);
        Troubles troubles = acts.check(email, chosen);
        return troubles.isEmpty()
                ? page(200, views.page(person(), place, acts.invite(person(), place, email, chosen)))
                : page(NOT_ACCEPTED, views.page(person(), place, email, chosen, troubles));
    }

    /** Takes an invitation back. */
    @POST
    @Path("invitations/{invitation}/revoked")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public Response revoke(@PathParam("company") UUID company, @PathParam("invitation") String invitation) {
        Place place = place(company);
        invitations.revoke(person(), place.company(), invitation);
        return back(place);
    }

    /** Changes what somebody does for the company. */
    @POST
    @Path("{account}")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public Response change(
            @PathParam("company") UUID company, @PathParam("account") UUID account, @RestForm List<String> roles) {
        Place place = place(company);
        acts.setRoles(person(), place, account, place.chosen(roles));
        return back(place);
    }

    /** Lets somebody work for the company no more. */
    @POST
    @Path("{account}/removed")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public Response remove(@PathParam("company") UUID company, @PathParam("account") UUID account) {
        Place place = place(company);
        people.setRoles(person(), account, company, Set.of());
        return back(place);
    }

    /** Makes a link to a new password and shows it once. */
    @POST
    @Path("{account}/password")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public TemplateInstance password(@PathParam("company") UUID company, @PathParam("account") UUID account) {
        Place place = place(company);
        return views.page(person(), place, acts.passwordLink(person(), place, account));
    }

    /** Clears the second factor of somebody who has lost it. */
    @POST
    @Path("{account}/lost-factor/cleared")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public Response clearFactor(
            @PathParam("company") UUID company, @PathParam("account") UUID account, @RestForm boolean confirmed) {
        Place place = place(company);
        factors.clear(person(), place, account, confirmed);
        return back(place);
    }

    /** Refuses to. */
    @POST
    @Path("{account}/lost-factor/refused")
    @RolesAllowed({Role.OF_COMPANY, Role.IS_ADMINISTRATOR})
    public Response refuseFactor(@PathParam("company") UUID company, @PathParam("account") UUID account) {
        Place place = place(company);
        factors.refuse(person(), place, account);
        return back(place);
    }

    private Place place(UUID company) {
        return places.company(person(), company);
    }

    private Person person() {
        return signedIn.person();
    }

    static Response back(Place place) {
        return Response.seeOther(URI.create(place.path())).build();
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
