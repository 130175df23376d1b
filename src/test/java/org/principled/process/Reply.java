package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpHeaders;

/** What a server answered. */
public record Reply(int status, HttpHeaders headers, String body) {

    static final JsonMapper JSON = new JsonMapper();

    /** The body, read as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException none) {
            throw new AssertionError("Not JSON: " + body, none);
        }
    }

    /** Fails the test unless this is the status. */
    public void demand(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
    }
}
