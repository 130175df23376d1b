package org.principled.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncedZipTest {

    private static final int ENTRY = 0x04034b50;
    private static final int HEADER = 30;

    @TempDir
    Path folder;

    private static Map<String, byte[]> contents() {
        byte[] noise = new byte[100_001];
        new Random(7).nextBytes(noise);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("b/text.txt", "the same words ".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        contents.put("b/noise.bin", noise);
        contents.put("a/one", new byte[] {1});
        return contents;
    }

    private static byte[] written(boolean whole) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AnnouncedZip zip = new AnnouncedZip(out)) {
            for (Map.Entry<String, byte[]> each : contents().entrySet()) {
                zip.add(each.getKey(), () -> new ByteArrayInputStream(each.getValue()));
            }
            if (whole) {
                zip.finish();
            }
        }
        return out.toByteArray();
    }

    private ZipFile opened(byte[] archive) throws IOException {
        return new ZipFile(Files.write(folder.resolve("archive.zip"), archive).toFile());
    }

    @Test
    void everythingIsThereInTheOrderInWhichItWasAdded() throws IOException {
        try (ZipFile zip = opened(written(true))) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactlyElementsOf(contents().keySet());
            for (Map.Entry<String, byte[]> each : contents().entrySet()) {
                assertThat(zip.getInputStream(zip.getEntry(each.getKey())).readAllBytes())
                        .isEqualTo(each.getValue());
            }
        }
    }

    @Test
    void aReaderCanCountEntriesAsTheyComeByWhatTheirHeadersSay() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(written(true)).order(ByteOrder.LITTLE_ENDIAN);
        List<String> names = new ArrayList<>();
        int at = 0;
        while (bytes.getInt(at) == ENTRY) {
            int name = bytes.getShort(at + 26);
            names.add(new String(bytes.array(), at + HEADER, name, StandardCharsets.UTF_8));
            at += HEADER + name + bytes.getShort(at + 28) + bytes.getInt(at + 18);
        }
        assertThat(names).containsExactlyElementsOf(contents().keySet());
    }

    @Test
    void theSameContentsGiveTheSameBytes() throws IOException {
        assertThat(written(true)).isEqualTo(written(true));
    }

    @Test
    void whatWasNotCompletedIsNoArchive() throws IOException {
        byte[] broken = written(false);
        assertThatThrownBy(() -> opened(broken)).isInstanceOf(ZipException.class);
    }
}
