package org.principled.questionnaire;

/**
 * Which questionnaire this is. An edition never changes; a change is a new edition.
 *
 * @param id such as {@code principle-d}
 * @param edition such as {@code 2026.1}
 * @param language BCP 47 tag of the language it was written in
 * @param licence SPDX identifier of the licence of its content
 * @param sha256 hash of the canonical form of structure and original texts, 64 lower-case hexadecimal digits
 */
public record Edition(String id, String edition, String language, String licence, String sha256) {

    /** {@code principle-d@2026.1}. */
    public String name() {
        return id + "@" + edition;
    }

    public Edition withSha256(String hash) {
        return new Edition(id, edition, language, licence, hash);
    }
}
