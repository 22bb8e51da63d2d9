package io.minimax4j.verification.fence;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Only the program people run prints or exits: a library that does takes that choice from them. */
final class OutputFenceTest {
    /** The worker's standard output is the pipe to its supervisor; it ends when that pipe does. */
    private static final String WORKER = "io.minimax4j.worker.WorkerMain";

    private static final ArchRule PRINTS = noClasses().that().doNotHaveFullyQualifiedName(WORKER)
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "console")
            .orShould().callMethodWhere(target(nameMatching("printStackTrace"))
                    .and(target(owner(assignableTo(Throwable.class)))));

    private static final ArchRule EXITS = noClasses().that().doNotHaveFullyQualifiedName(WORKER)
            .should().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "halt", int.class);

    @Test
    void onlyTheProgram_prints() {
        PRINTS.check(Modules.allBut("cli"));
    }

    @Test
    void onlyTheProgram_exits() {
        EXITS.check(Modules.allBut("cli"));
    }
}
