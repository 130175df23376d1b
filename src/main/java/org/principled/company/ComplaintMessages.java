package org.principled.company;

import io.quarkus.qute.i18n.MessageBundle;

/** Why a company or a cycle is not stored; the words stand in {@code messages/complaint.properties}. */
@MessageBundle("complaint")
interface ComplaintMessages {

    String missing();

    String tooLong(String most);

    String unprintable();

    String nameTaken(String name);

    String leiForm();

    String leiCheck();

    String leiTaken(String company);

    String identifierForm(String identifier);

    String identifierTwice(String identifier);

    String countryUnknown(String code);

    String companyUnknown(String company);

    String parentCycle(String parent);

    String websiteForm();

    String wordUnknown(String possible);

    String profileUnknown(String profile);

    String profileMissing();

    String shareForm();

    String shareRange();

    String lineTwice(String name);

    String tooManyLines(String most);

    String editionUnknown(String possible);

    String dateForm();

    String periodOrder();

    String openingOrder();

    String replyRange(String range);

    String inUse();
}
