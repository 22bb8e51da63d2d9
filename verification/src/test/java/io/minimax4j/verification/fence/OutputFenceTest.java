package io.minimax4j.verification.fence;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import org.junit.jupiter.api.Test;

/**
 * Only the program people run prints or exits: a library that does takes that choice from them. The worker is a program
 * too, but its output is the pipe to its supervisor, which one class holds; its error output is its log.
 */
final class OutputFenceTest {
    private static final ArchRule SILENT = noClasses().should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err").orShould().callMethod(System.class, "console")
            .orShould().dependOnClassesThat().belongToAnyOf(FileDescriptor.class)
            .orShould().callMethodWhere(target(nameMatching("printStackTrace"))
                    .and(target(owner(assignableTo(Throwable.class)))));

    private static final ArchRule PIPE_IN_ONE_PLACE = noClasses()
            .that().doNotHaveFullyQualifiedName("io.minimax4j.worker.StandardStreams")
            .should().dependOnClassesThat().belongToAnyOf(FileDescriptor.class)
            .orShould().accessField(System.class, "out").orShould().accessField(System.class, "in");

    private static final ArchRule STAYING = noClasses()
            .that().doNotHaveFullyQualifiedName("io.minimax4j.worker.WorkerMain")
            .should().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "halt", int.class);

    @Test
    void libraries_printNothing() {
        SILENT.check(Modules.allBut("cli", "media-worker"));
    }

    @Test
    void worker_holdsItsPipeInOnePlace() {
        PIPE_IN_ONE_PLACE.check(Modules.of("media-worker"));
    }

    @Test
    void onlyPrograms_exit() {
        STAYING.check(Modules.allBut("cli"));
    }
}
