package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FlatJsonTest {

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll Map<String, Long> numbers) {
        Map<String, String> texts = new java.util.HashMap<>();
        numbers.forEach((name, number) -> texts.put("ü\"\\\n" + number, "\t\uD83D\uDE00" + number));

        assertThat(FlatJson.read(FlatJson.write(texts))).isEqualTo(texts);
    }

    @Test
    void anythingElseIsRefused() {
        for (String json : List.of(
                "",
                "[]",
                "1",
                "{",
                "{\"a\":1}",
                "{\"a\":{}}",
                "{\"a\":null}",
                "{\"a\":\"b\"} x",
                "{\"a\":\"b\",\"a\":\"c\"}")) {
            assertThatIllegalArgumentException().as(json).isThrownBy(() -> FlatJson.read(json));
        }
    }
}
