package org.principled.company;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.principled.account.Person;

/** Finding companies among those a person may see. */
@Singleton
class CompanySearch {

    private static final int PAGE = 50;
    private static final int LONGEST_TEXT = 200;

    private final CompanyRepository companies;
    private final Companies views;

    CompanySearch(CompanyRepository companies, Companies views) {
        this.companies = companies;
        this.views = views;
    }

    /**
     * What is looked for; what is empty does not matter.
     *
     * @param text part of a name or of the LEI
     * @param country ISO 3166-1 alpha-2
     * @param profile key of a profile that one of the lines has
     * @param page from 1
     */
    record Filter(String text, String country, String profile, int page) {}

    /**
     * One page of what was found, by name.
     *
     * @param total how many were found in all
     * @param page from 1
     * @param pages how many pages there are, at least 1
     */
    record Found(List<CompanyView> companies, long total, int page, int pages) {}

    @Transactional
    Found find(Filter filter, Person person) {
        if (!person.isOfCoalition() && person.companies().isEmpty()) {
            return new Found(List.of(), 0, 1, 1);
        }
        Map<String, Object> values = new HashMap<>();
        // The id settles the order of names that differ in case only, so that no page repeats or misses a company.
        PanacheQuery<Company> query =
                companies.find(conditions(filter, person, values) + " order by lower(name), id", values);
        long total = query.count();
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.max(1, Math.min(filter.page(), pages));
        List<Company> found = query.page(Page.of(page - 1, PAGE)).list();
        return new Found(views.views(found), total, page, pages);
    }

    private static String conditions(Filter filter, Person person, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (!person.isOfCoalition()) {
            where.append(" and id in :own");
            values.put("own", person.companies().keySet());
        }
        text(filter).ifPresent(text -> {
            where.append(" and (lower(name) like :text escape '!' or lower(legalName) like :text escape '!'"
                    + " or lower(lei) like :text escape '!')");
            values.put("text", "%" + text + "%");
        });
        if (!filter.country().isBlank()) {
            where.append(" and country = :country");
            values.put("country", filter.country().strip());
        }
        if (!filter.profile().isBlank()) {
            where.append(" and id in (select companyId from BusinessLine where concat(' ', profiles, ' ') like :profile"
                    + " escape '!')");
            values.put("profile", "% " + escaped(filter.profile().strip()) + " %");
        }
        return where.toString();
    }

    private static Optional<String> text(Filter filter) {
        String text = PlainText.normal(filter.text());
        return text.isEmpty() || !PlainText.isPrintable(text)
                ? Optional.empty()
                : Optional.of(escaped(
                        text.substring(0, Math.min(text.length(), LONGEST_TEXT)).toLowerCase(Locale.ROOT)));
    }

    /** Whatever a person types is looked for as it stands. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
