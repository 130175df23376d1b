package org.principled.edition;

import java.util.List;
import java.util.Locale;
import org.principled.language.Languages;
import org.principled.questionnaire.Edition;
import org.principled.questionnaire.Texts;

/**
 * What an edition says about itself.
 *
 * @param title its title
 * @param summary what it is about, in a few sentences
 * @param id such as {@code principle-d}
 * @param edition such as {@code 2026.1}
 * @param licence SPDX identifier of the licence of its content
 * @param licenceText the licence in a sentence
 * @param language the language being read
 * @param languages every language it can be read in
 * @param sha256 hash of its canonical form, in full
 * @param areas number of areas
 * @param indicators number of indicators, families not counted
 * @param elements number of elements
 * @param href address of its page
 * @param formHref address of all its questions on paper
 */
record Cover(
        String title,
        String summary,
        String id,
        String edition,
        String licence,
        String licenceText,
        Language language,
        List<Language> languages,
        String sha256,
        int areas,
        long indicators,
        int elements,
        String href,
        String formHref) {

    private static final int SHORT_HASH = 12;

    /**
     * A language an edition can be read in.
     *
     * @param tag BCP 47 tag
     * @param name its name in itself
     * @param direction {@code ltr} or {@code rtl}
     * @param href address of the edition's page in it
     */
    record Language(String tag, String name, String direction, String href) {}

    /** The first digits of the hash, enough to tell editions apart at a glance. */
    public String shortSha256() {
        return sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
    }

    static Cover of(Editions.Held held, Texts texts) {
        Edition edition = held.edition();
        Links links = new Links(edition, texts.language());
        Wording wording = new Wording(texts);
        return new Cover(
                wording.label("title", edition.id()),
                wording.optional("summary"),
                edition.id(),
                edition.edition(),
                edition.licence(),
                wording.optional("licence"),
                language(texts, links),
                held.texts().stream().map(other -> language(other, links)).toList(),
                edition.sha256(),
                held.questionnaire().areas().size(),
                held.questionnaire()
                        .indicators()
                        .filter(indicator -> !indicator.isFamily())
                        .count(),
                held.questionnaire().elements().size(),
                links.editionPage(),
                Links.blankForm(edition));
    }

    private static Language language(Texts texts, Links links) {
        Locale locale = Locale.forLanguageTag(texts.language());
        return new Language(
                texts.language(),
                locale.getDisplayName(locale),
                Languages.direction(texts.language()),
                links.in(texts.language()));
    }
}
