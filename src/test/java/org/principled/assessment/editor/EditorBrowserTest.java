package org.principled.assessment.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.Assessments;
import org.principled.company.TestCompanies;
import org.principled.web.Browser;

/** The editor as a compliance officer meets it, in a real browser. */
@QuarkusTest
@Tag("browser")
class EditorBrowserTest {

    private static Browser browser;

    @TestHTTPResource
    URL server;

    @Inject
    TestPeople people;

    @Inject
    TestCompanies companies;

    @Inject
    Assessments assessments;

    private TestPeople.Client lead;
    private String home;

    @BeforeAll
    static void start(@TempDir Path profile) {
        browser = Browser.start(profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        UUID company = companies.company();
        UUID cycle = companies.cycle(company);
        lead = people.ofCompany(company, Role.LEAD);
        Person person = people.person(lead);
        UUID assessment = assessments
                .open(person, company, cycle, Assessments.SELF_REPORTED)
                .id();
        home = "/assessments/" + assessment;
        browser.open(address("/")).signIn(lead.cookie());
    }

    @Test
    void pagesAreAccessibleInLightAndDarkAtAnyWidth() {
        for (String page : List.of(
                "",
                "/scope",
                "/areas/REQ",
                "/trace/REQ",
                "/tables/Q1",
                "/evidence",
                "/submission",
                "/history/REQ-1.1",
                "/remarks/REQ-1.1")) {
            for (String scheme : List.of("light", "dark")) {
                for (int width : new int[] {390, 1440}) {
                    browser.scheme(scheme).width(width).open(address(home + page));
                    browser.picture("editor-" + page.replace('/', '-') + "-" + scheme + "-" + width);
                    assertThat(browser.axe())
                            .as("%s, %s, %d px", page, scheme, width)
                            .isEmpty();
                }
            }
        }
    }

    private String address(String page) {
        return server.toString().replaceAll("/$", "") + page;
    }
}
