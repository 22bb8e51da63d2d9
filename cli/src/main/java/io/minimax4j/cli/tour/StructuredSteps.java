package io.minimax4j.cli.tour;

import io.minimax4j.client.MiniMax;
import io.minimax4j.client.schema.Described;
import io.minimax4j.client.schema.JsonValues;
import java.util.List;

/** Answers that become a record of this program, in Chinese and English. */
final class StructuredSteps {
    private static final String MODEL = "MiniMax-Text-01";

    private final MiniMax client;

    StructuredSteps(MiniMax client) {
        this.client = client;
    }

    List<Tour.Step> steps() {
        return List.of(
                new Tour.Step("structured answer, Chinese",
                        () -> person("从这句话中提取信息：李雷今年30岁，住在杭州。", new Person("李雷", 30, "杭州"))),
                new Tour.Step("structured answer, English",
                        () -> person("Alice is 28 years old and lives in London.",
                                new Person("Alice", 28, "London"))));
    }

    private Outcome person(String text, Person expected) {
        Person person = client.chat().ask(MODEL, text, Person.class);
        if (!person.equals(expected)) {
            throw new IllegalStateException("the record should be " + expected + " but is: " + person);
        }
        return Outcome.text("1 record", text, JsonValues.text(person) + "\n" + person);
    }

    /** What is to be found. */
    record Person(@Described("Name of the person. 姓名") String name, @Described("Age in years. 年龄") int age,
            @Described("City where the person lives. 居住城市") String city) {}
}
