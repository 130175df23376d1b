package org.principled.assessment.editor;

import java.util.List;

/**
 * The page of an area.
 *
 * @param code of the area
 * @param title its title
 * @param intro what it asks
 * @param answered number of elements answered
 * @param asked number of elements that apply
 * @param shown number of elements shown
 * @param filters what can be shown
 * @param allHref address of the page without a filter
 * @param indicators its indicators that have something to show
 * @param inert answers that are kept although their elements do not apply
 * @param neighbours the areas before and after
 */
record AreaView(
        Frame frame,
        String code,
        String title,
        String intro,
        int answered,
        int asked,
        int shown,
        List<Option> filters,
        String allHref,
        List<Section> indicators,
        List<Inert> inert,
        List<Link> neighbours) {

    /**
     * An indicator.
     *
     * @param elements the elements shown
     * @param hidden number of elements that the filter hides
     * @param assigned who takes care of it
     * @param assignedTag stands for those, so that nobody assigns others without having seen them
     * @param assignable who could
     */
    record Section(
            String code,
            String title,
            String intro,
            List<ElementForm> elements,
            int hidden,
            List<String> assigned,
            String assignedTag,
            List<Option> assignable) {

        /** Who takes care of it, as a list in words. */
        public String assignedNames() {
            return String.join(", ", assigned);
        }
    }

    /** An element that does not apply, and why. */
    record Inert(String code, String label, String why) {}
}
