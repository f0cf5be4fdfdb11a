package org.sabor.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The part of the catalogue of reliability that every build runs. All of it: [Catalogue].
@Execution(ExecutionMode.CONCURRENT)
class CatalogueTest {
    /// One after the other: some look at what the machine has left.
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    Stream<DynamicTest> everyCheckReachesItsTargetAndItsControlFails() {
        return Catalogue.all().stream()
                .map(check -> DynamicTest.dynamicTest(check.id(), () -> {
                    var outcome = Catalogue.run(check, false);
                    System.out.println(check.id() + ": " + outcome);
                    assertTrue(outcome.passes(), () -> check.id() + ": " + outcome);
                }));
    }
}
