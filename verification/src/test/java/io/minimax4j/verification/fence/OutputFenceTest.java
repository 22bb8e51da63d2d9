package io.minimax4j.verification.fence;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Only the program people run prints or exits: a library that does takes that choice from them. The worker is a program
 * too, but its output is the pipe to its supervisor, so that only its entry may touch it; its error output is its log.
 */
final class OutputFenceTest {
    private static final String WORKER = "io.minimax4j.worker.WorkerMain";

    private static final ArchRule SILENT = noClasses().should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err").orShould().callMethod(System.class, "console")
            .orShould().callMethodWhere(target(nameMatching("printStackTrace"))
                    .and(target(owner(assignableTo(Throwable.class)))));

    private static final ArchRule ONLY_THE_ENTRY_WRITES = noClasses().that().doNotHaveFullyQualifiedName(WORKER)
            .should().accessField(System.class, "out");

    private static final ArchRule STAYING = noClasses().that().doNotHaveFullyQualifiedName(WORKER)
            .should().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "halt", int.class);

    @Test
    void libraries_printNothing() {
        SILENT.check(Modules.allBut("cli", "media-worker"));
    }

    @Test
    void worker_writesToItsPipeInOnePlace() {
        ONLY_THE_ENTRY_WRITES.check(Modules.of("media-worker"));
    }

    @Test
    void onlyPrograms_exit() {
        STAYING.check(Modules.allBut("cli"));
    }
}
