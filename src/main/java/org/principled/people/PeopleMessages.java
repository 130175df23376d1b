package org.principled.people;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about people and invitations; they stand in {@code messages/people.properties}. */
@MessageBundle("people")
interface PeopleMessages {

    String coalitionTitle();

    String coalitionLead();

    String companyTitle(String company);

    String companyLead();

    String people();

    String nobody();

    String you();

    String disabled();

    String noRole();

    String change(String name);

    String rolesOf(String name);

    String roles();

    String save();

    String rolesMissing();

    String remove();

    String removeHelp();

    String disable();

    String disableHelp();

    String enable();

    String passwordLink();

    String passwordLinkHelp();

    String noPassword();

    String reachesBeyond();

    String invite();

    String inviteLead();

    String inviteAct();

    String linkTitle(String email);

    String invitationMade();

    String invitationMailed();

    String passwordMade();

    String invitations();

    String noInvitations();

    String until(String day);

    String revoke();

    String revokeOf(String email);

    String invitedTitle();

    String invitedToCompany(String company);

    String invitedToCoalition();

    String asRoles();

    String newAccount();

    String newAccountLead(String email);

    String accept();

    String haveAccount();

    String haveAccountLead();

    String signInFirst();

    String join();

    String joinLead(String email);

    String otherAccount(String email);

    String taken();
}
