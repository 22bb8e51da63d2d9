package io.minimax4j.engine.offline.chat.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Measures tool calling on conversations written by hand, half of which must not call. */
class ToolCallingCheckTest {

    private static final class Tally {
        int shouldCall;
        int shouldNot;
        int right;
        int wrong;
        int missed;
        int exact;
        int valid;
        int calls;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        String row(String name) {
            return String.format(Locale.ROOT, "%-8s %5d %6d %9.3f %7.3f %9.3f %7.3f", name, shouldCall, shouldNot,
                    precision(), recall(), (double) exact / shouldCall, calls == 0 ? 1 : (double) valid / calls);
        }
    }

    @Test
    void calls_are_made_where_they_should_be_and_nowhere_else() throws IOException {
        List<Prepared> all = Prepared.of("conversations.txt");
        Tally total = report(all);
        assertThat(all).hasSizeGreaterThanOrEqualTo(700);
        assertThat(total.shouldNot).isGreaterThanOrEqualTo(all.size() / 2);
        assertThat(total.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(total.recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(total.exact).isGreaterThanOrEqualTo((int) (0.97 * total.shouldCall));
        assertThat(total.valid).isEqualTo(total.calls);
    }

    /** Its figures are printed and not asked for: rules that were bent until it passes would say nothing any more. */
    @Test
    void conversations_held_out_from_the_rules_get_sound_arguments() throws IOException {
        Tally total = report(Prepared.of("held-out.txt"));
        assertThat(total.valid).isEqualTo(total.calls);
    }

    private static Tally report(List<Prepared> all) {
        Tally english = new Tally();
        Tally chinese = new Tally();
        Tally total = new Tally();
        for (Prepared each : all) {
            List<ToolCall> called = each.called();
            List<String> faults = new ArrayList<>();
            for (Tally tally : List.of(total, each.isChinese() ? chinese : english)) {
                faults = count(tally, each, called);
            }
            if (!faults.isEmpty()) {
                System.out.println(faults + " " + each.line() + "\n      got "
                        + called.stream().map(call -> call.name() + " " + call.arguments()).toList());
            }
        }
        System.out.println("language  call  don't precision  recall arguments  schema");
        System.out.println(english.row("English"));
        System.out.println(chinese.row("Chinese"));
        System.out.println(total.row("both"));
        return total;
    }

    private static List<String> count(Tally tally, Prepared each, List<ToolCall> called) {
        List<String> faults = new ArrayList<>();
        if (each.expected().isEmpty()) {
            tally.shouldNot++;
        } else {
            tally.shouldCall++;
        }
        List<String> expected = new ArrayList<>(each.expected().stream().map(ToolCall::name).toList());
        for (ToolCall call : called) {
            tally.calls++;
            tally.valid += isValid(each, call) ? 1 : 0;
            if (expected.remove(call.name())) {
                tally.right++;
            } else {
                tally.wrong++;
                faults.add("wrong");
            }
        }
        tally.missed += expected.size();
        if (!expected.isEmpty()) {
            faults.add("missed");
        }
        if (!each.expected().isEmpty()) {
            List<Object> wanted = each.expected().stream().<Object>map(call -> List.of(call.name(), object(call)))
                    .toList();
            List<Object> got = called.stream().<Object>map(call -> List.of(call.name(), object(call))).toList();
            boolean exact = wanted.equals(got);
            tally.exact += exact ? 1 : 0;
            if (!exact && faults.isEmpty()) {
                faults.add("arguments");
            }
        }
        return faults;
    }

    private static Object object(ToolCall call) {
        return Json.readObject(call.arguments().getBytes(StandardCharsets.UTF_8));
    }

    /** With another reader of JSON than the engine's, and formats unchecked. */
    private static boolean isValid(Prepared each, ToolCall call) {
        Tool tool = each.conversation().tools().stream().filter(offered -> offered.name().equals(call.name()))
                .findFirst().orElseThrow();
        return new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory())
                .validate(Json.text(tool.parameters()), call.arguments()).isValid();
    }
}
