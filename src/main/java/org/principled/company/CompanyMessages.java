package org.principled.company;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about companies; they stand in {@code messages/company.properties}. */
@MessageBundle("company")
interface CompanyMessages {

    String companies();

    String lead();

    String search();

    String anyCountry();

    String anyProfile();

    String find();

    String showAll();

    String found(long total);

    String page(int page, int pages);

    String previous();

    String next();

    String pages();

    String none();

    String empty();

    String emptyForReader();

    String newCompany();

    String importCompanies();

    String facts();

    String name();

    String legalName();

    String lei();

    String identifiers();

    String country();

    String parent();

    String website();

    String headcountLabel();

    String headcount(String key);

    String stateOwnedLabel();

    String stateOwned(String key);

    String notStated();

    String lines();

    String linesOf(String company);

    String line();

    String profiles();

    String share();

    String noLines();

    String cycles();

    String cyclesOf(String company);

    String cycle();

    String period();

    String open();

    String standing();

    String noCycles();

    String notBegun();

    String draft();

    String submitted();

    String days(String first, String last);

    String change();

    String people();

    String changeCompany(String name);

    String formLead();

    String nameHelp();

    String leiHelp();

    String identifiersHelp();

    String parentHelp();

    String websiteHelp();

    String linesLead();

    String lineNumber(int number);

    String shareHelp();

    String moreLines();

    String save();

    String saveOver();

    String cancel();

    String wrong();

    String wrongLead(int count);

    String staleTitle();

    String staleLead();

    String staleSame();

    String field();

    String yours();

    String stored();

    String nothing();
}
