package org.principled.catalogue.format;

import java.util.List;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.questionnaire.Questionnaire;

/**
 * What a structure file says.
 *
 * @param questionnaire the questionnaire, without its hash, which needs the original texts too
 * @param weightReasons the keys of the reasons for weights, in the order of the file
 * @param root the file itself, of which the hash is made
 */
record Structure(Questionnaire questionnaire, List<String> weightReasons, YamlNode root) {}
