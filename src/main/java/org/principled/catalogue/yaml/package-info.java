/**
 * YAML as a small tree of texts that know where they stand in the file.
 *
 * <p>Start with {@link org.principled.catalogue.yaml.YamlReader}. Only the plain part of YAML is accepted: what could make a file mean
 * something else than it shows, or cost more than its size, is refused. Knows SnakeYAML's parser and nothing of questionnaires.
 */
@NullMarked
package org.principled.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
