package org.principled.company;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the list of companies shows.
 *
 * @param text what was looked for
 * @param total how many were found
 * @param page the page that is shown, from 1
 * @param pages how many there are
 * @param previous address of the page before; empty where there is none
 * @param next address of the page after; empty where there is none
 * @param filtered whether anything was looked for
 * @param mayEdit whether the person may create companies
 */
record CompanyListView(
        String text,
        List<Option> countries,
        List<Option> profiles,
        List<Row> rows,
        long total,
        int page,
        int pages,
        String previous,
        String next,
        boolean filtered,
        boolean mayEdit) {

    /** One company. */
    record Row(String href, String name, String country, String profiles, String lei) {}

    static CompanyListView of(
            CompanySearch.Filter filter,
            CompanySearch.Found found,
            List<KnownEditions.Choice> profiles,
            Locale language,
            boolean mayEdit) {
        Map<String, String> labels =
                profiles.stream().collect(Collectors.toMap(KnownEditions.Choice::key, KnownEditions.Choice::label));
        return new CompanyListView(
                filter.text(),
                Country.all(language).stream()
                        .map(each ->
                                new Option(each.code(), each.name(), each.code().equals(filter.country())))
                        .toList(),
                profiles.stream()
                        .map(each ->
                                new Option(each.key(), each.label(), each.key().equals(filter.profile())))
                        .toList(),
                found.companies().stream()
                        .map(company -> row(company, labels, language))
                        .toList(),
                found.total(),
                found.page(),
                found.pages(),
                found.page() > 1 ? href(filter, found.page() - 1) : "",
                found.page() < found.pages() ? href(filter, found.page() + 1) : "",
                !filter.text().isBlank()
                        || !filter.country().isEmpty()
                        || !filter.profile().isEmpty(),
                mayEdit);
    }

    private static Row row(CompanyView company, Map<String, String> labels, Locale language) {
        return new Row(
                CompanyPages.path(company.id()),
                company.name(),
                company.facts().country().isEmpty()
                        ? ""
                        : Country.name(company.facts().country(), language),
                company.lines().stream()
                        .flatMap(line -> line.profiles().stream())
                        .distinct()
                        .map(key -> labels.getOrDefault(key, key))
                        .collect(Collectors.joining(", ")),
                company.facts().lei());
    }

    private static String href(CompanySearch.Filter filter, int page) {
        return "/companies?q=" + encoded(filter.text()) + "&country=" + encoded(filter.country()) + "&profile="
                + encoded(filter.profile()) + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
