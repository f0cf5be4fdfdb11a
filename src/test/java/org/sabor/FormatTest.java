package org.sabor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
    @Test
    void everySourceIsSetAsTheFormatterDoes() throws IOException {
        assertEquals(List.of(), Format.differing(Path.of("src")), "run: mvn -q validate exec:exec@format");
    }
}
