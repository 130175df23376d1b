/**
 * The command line: one class per command, each a thin layer over the core.
 *
 * <p>Start with {@link org.principled.cli.Main}. Commands run without the web framework; only {@code serve} hands over to it.
 */
@NullMarked
package org.principled.cli;

import org.jspecify.annotations.NullMarked;
