package org.principled.catalogue.format;

import java.util.List;
import org.principled.questionnaire.Questionnaire;

/**
 * What a structure file says.
 *
 * @param questionnaire the questionnaire, without its hash, which needs the original texts too
 * @param weightReasons the keys of the reasons for weights, in the order of the file
 * @param canonical the file as nested maps, lists and texts, for hashing
 */
record Structure(Questionnaire questionnaire, List<String> weightReasons, Object canonical) {}
