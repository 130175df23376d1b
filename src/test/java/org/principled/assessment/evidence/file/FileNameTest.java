package org.principled.assessment.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy.pdf",
                "Política de derechos.pdf",
                "정책.docx",
                "سياسة.pdf",
                "می\u200cخواهم.pdf",
                "👩\u200d💻 notes.txt",
                "a.b.pdf",
                ".hidden.pdf",
                "contract.txt",
                "console.txt",
                "a%2Fb.pdf"
            })
    void usableNamesStayAsTheyAre(String sent) throws RefusedException {
        assertThat(FileName.of(sent).value()).isEqualTo(Normalizer.normalize(sent, Normalizer.Form.NFC));
    }

    /** Escapes in the first column are those of Java. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /tmp/a.pdf                      | a.pdf
                    C:\\\\Users\\\\me\\\\a.pdf      | a.pdf
                    ../../etc/a.pdf                 | a.pdf
                    a\\\\..\\\\b.pdf                | b.pdf
                    '  a.pdf  '                     | a.pdf
                    a.pdf...                        | a.pdf
                    'a.pdf. .'                      | a.pdf
                    a\u202efdp.exe                  | afdp.exe
                    \u2066a\u2069.pdf               | a.pdf
                    \ufeffa.pdf                     | a.pdf
                    a\u200b.pdf                     | a.pdf
                    a\\0.pdf                        | a.pdf
                    a\ud800.pdf                     | a.pdf
                    a\ue000.pdf                     | a.pdf
                    a:stream.pdf                    | a_stream.pdf
                    a<b>\"c\"?*.pdf                 | a_b__c___.pdf
                    """)
    void namesAreCleaned(String sent, String expected) throws RefusedException {
        assertThat(FileName.of(sent.translateEscapes()).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "...",
                "/",
                "a/",
                "\\",
                "\u202e",
                "\0",
                ".pdf",
                " .pdf",
                "\u202e.pdf",
                "con.txt",
                "CON",
                "Con .txt",
                "nul.pdf",
                "aux.tar.pdf",
                "prn",
                "COM1.csv",
                "lpt9.csv",
                "com\u00b9.csv",
                "conin$.txt",
                "x/con.pdf"
            })
    void unusableNames(String sent) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> FileName.of(sent))
                .returns(Refusal.Kind.NAME_UNUSABLE, RefusedException::kind);
    }

    @Test
    void nameMayHave255BytesAndNoMore() throws RefusedException {
        assertThat(FileName.of("é".repeat(125) + "a.pdf").value()).hasSize(130);
        for (String tooLong : new String[] {"é".repeat(126) + ".pdf", "a".repeat(252) + ".pdf", "a/".repeat(3_000)}) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> FileName.of(tooLong))
                    .returns(Refusal.Kind.NAME_TOO_LONG, RefusedException::kind);
        }
    }

    @Test
    void nameIsComposed() throws RefusedException {
        String decomposed = Normalizer.normalize("Zürich.pdf", Normalizer.Form.NFD);

        assertThat(FileName.of(decomposed).value()).isEqualTo("Zürich.pdf").isNotEqualTo(decomposed);
    }

    @Test
    void extensionIsWhatFollowsTheLastDot() throws RefusedException {
        assertThat(FileName.of("a.pdf.html").extension()).isEqualTo("html");
        assertThat(FileName.of("a.PDF").extension()).isEqualTo("PDF");
        assertThat(FileName.of("pdf").extension()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.pdf         | attachment; filename="a.pdf"; filename*=UTF-8''a.pdf
                    my policy.pdf | attachment; filename="my policy.pdf"; filename*=UTF-8''my%20policy.pdf
                    Zürich.pdf    | attachment; filename="Z_rich.pdf"; filename*=UTF-8''Z%C3%BCrich.pdf
                    100%25'.txt   | attachment; filename="100_25'.txt"; filename*=UTF-8''100%2525%27.txt
                    a;b=(c).txt   | attachment; filename="a;b=(c).txt"; filename*=UTF-8''a%3Bb%3D%28c%29.txt
                    """)
    void attachment(String sent, String expected) throws RefusedException {
        assertThat(FileName.of(sent).asAttachment()).isEqualTo(expected);
    }

    @Test
    void headerHasNothingThatCouldEndIt() throws RefusedException {
        String header =
                FileName.of("a\r\n\u2028Set-Cookie: x=y\"; filename=\"b.pdf").asAttachment();

        assertThat(header).doesNotContain("\r", "\n", "\u2028");
        assertThat(header.chars().filter(c -> c == '"').count()).isEqualTo(2);
    }
}
