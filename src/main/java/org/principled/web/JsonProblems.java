package org.principled.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Says what is wrong with JSON that was sent, in a sentence of ours. */
@Singleton
final class JsonProblems {

    private final SiteMessages words;

    JsonProblems(Spoken spoken) {
        this.words = spoken.words(SiteMessages.class);
    }

    ProblemException problem(JsonProcessingException wrong) {
        return ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD, sentence(wrong));
    }

    private String sentence(JsonProcessingException wrong) {
        if (wrong instanceof StreamConstraintsException) {
            return words.jsonTooLarge();
        }
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return words.jsonUnknownField(field(unknown));
        }
        if (wrong instanceof MismatchedInputException mismatched) {
            String field = field(mismatched);
            return field.isEmpty() ? words.jsonWrongShape() : words.jsonWrongType(field);
        }
        if (wrong.getLocation() == null) {
            return words.jsonWrongShape();
        }
        return words.jsonBroken(
                wrong.getLocation().getLineNr(), wrong.getLocation().getColumnNr());
    }

    /** The way to a field from the outside in: {@code answers[2].value}. */
    private static String field(JsonMappingException wrong) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }
}
