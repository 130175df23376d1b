package org.principled.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {

    private static final String SAFE =
            "jdbc:h2:file:./data/principled;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";

    @Test
    void whatFitsTheBuildAndLosesNothingPasses() {
        assertThatCode(() -> DatabaseAddress.check("h2", SAFE)).doesNotThrowAnyException();
        assertThatCode(() -> DatabaseAddress.check("h2", SAFE.replace("FALSE", "false")))
                .doesNotThrowAnyException();
        assertThatCode(() -> DatabaseAddress.check("postgresql", "jdbc:postgresql://db.example.org/principled"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            h2         | jdbc:postgresql://db/p?password=secret     | start the build for PostgreSQL: ./mvnw -Ppostgresql
            postgresql | jdbc:h2:file:./data/p;DB_CLOSE_DELAY=-1    | start the build for H2: ./mvnw -DskipTests
            postgresql | jdbc:mysql://db/p                          | has to begin with jdbc:postgresql:
            h2         | jdbc:h2:mem:p;DB_CLOSE_ON_EXIT=FALSE       | has to begin with jdbc:h2:file:
            h2         | jdbc:h2:tcp://host/p                       | has to begin with jdbc:h2:file:
            h2         | jdbc:h2:file:./p                           | Add ;DB_CLOSE_ON_EXIT=FALSE
            h2         | jdbc:h2:file:./p;db_close_on_exit=true     | Add ;DB_CLOSE_ON_EXIT=FALSE
            h2         | jdbc:h2:file:./p;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=NO     | only one process
            h2         | jdbc:h2:file:./p;DB_CLOSE_ON_EXIT=FALSE;AUTO_SERVER=TRUE | only one process
            """)
    void anyOtherIsRefusedWithWhatToDo(String build, String address, String sentence) {
        assertThatThrownBy(() -> DatabaseAddress.check(build, address))
                .isInstanceOf(UnusableDatabaseException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("secret");
    }
}
