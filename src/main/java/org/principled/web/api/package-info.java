/**
 * What the interface for scripts says about itself: its OpenAPI document, and the same as a page.
 *
 * <p>Start with {@link org.principled.web.api.ApiPages}. Both are made from the endpoints themselves, so neither can say something else
 * than what is served.
 */
@NullMarked
package org.principled.web.api;

import org.jspecify.annotations.NullMarked;
