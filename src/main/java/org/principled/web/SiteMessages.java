package org.principled.web;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layout and of error pages; they stand in {@code messages/site.properties}. */
@MessageBundle("site")
public interface SiteMessages {

    String name();

    String tagline();

    String skip();

    String breadcrumbs();

    String home();

    String navigation();

    String assessments();

    String companies();

    String cycles();

    String people();

    String scripts();

    String footer();

    String privacy();

    String back();

    String pageNotFound();

    String pageNotFoundDetail();

    String editionNotFound();

    String editionNotFoundDetail(String about);

    String areaNotFound();

    String areaNotFoundDetail(String about);

    String profileUnknown();

    String profileUnknownDetail(String about);

    String languageMissing();

    String languageMissingDetail(String about);

    String addressRefused();

    String addressRefusedDetail();

    String notUnderstood();

    String notUnderstoodDetail();

    String methodNotAllowed();

    String methodNotAllowedDetail();

    String refused();

    String refusedDetail();

    String failed();

    String failedDetail();

    String signInNeeded();

    String signInNeededDetail();

    String forbidden();

    String forbiddenDetail();

    String formRefused();

    String formRefusedDetail();

    String conflict();

    String conflictDetail();

    String changedMeanwhile();

    String changedMeanwhileDetail();

    String versionMissing();

    String versionMissingDetail();

    String tooLarge();

    String tooLargeDetail();

    String mediaType();

    String mediaTypeDetail();

    String unprocessable();

    String unprocessableDetail();

    String tooMany();

    String tooManyDetail();

    String busy();

    String busyDetail();

    String setupOutstanding();

    String setupOutstandingDetail();

    String jsonBroken(int line, int column);

    String jsonUnknownField(String field);

    String jsonWrongType(String field);

    String jsonWrongShape();

    String jsonTooLarge();

    String languages();
}
