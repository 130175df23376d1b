/**
 * What is said to people, apart from the language it is said in.
 *
 * <p>A {@link org.principled.wording.Message} says which sentence is meant, {@link org.principled.wording.Words} says it in a language. So
 * whatever finds something wrong need not know who will read it.
 */
@NullMarked
package org.principled.wording;

import org.jspecify.annotations.NullMarked;
