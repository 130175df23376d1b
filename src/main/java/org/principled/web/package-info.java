/**
 * What all pages share: layout, error pages, refusal of crafted addresses, addresses of style sheet and script.
 *
 * <p>Start with {@link org.principled.web.ErrorPages}. The layout is {@code templates/layout.html}, its words are {@code
 * messages/site.properties}; headers are set in {@code application.properties}, so that no response can miss them.
 */
@NullMarked
package org.principled.web;

import org.jspecify.annotations.NullMarked;
