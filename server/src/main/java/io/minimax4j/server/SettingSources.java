package io.minimax4j.server;

import io.minimax4j.server.Setting.Given;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects what was set where. A name nobody knows stops here. */
final class SettingSources {
    private static final String FILE = "minimax4j.properties";
    private static final String ENVIRONMENT_PREFIX = "MINIMAX4J_";
    private static final Map<String, Setting<?>> BY_NAME = Settings.ALL.stream()
            .collect(Collectors.toMap(Setting::name, Function.identity()));
    private static final Map<String, Setting<?>> BY_ENVIRONMENT_NAME = Settings.ALL.stream()
            .collect(Collectors.toMap(Setting::environmentName, Function.identity()));

    private final Map<String, String> commandLine;
    private final Map<String, String> environment;

    SettingSources(Map<String, String> commandLine, Map<String, String> environment) {
        this.commandLine = commandLine;
        this.environment = environment;
    }

    Map<Setting<?>, Given> collect() {
        Map<Setting<?>, Given> outside = new LinkedHashMap<>(fromEnvironment());
        outside.putAll(fromCommandLine());
        Map<Setting<?>, Given> all = new LinkedHashMap<>(fromFile(ServerConfig.read(outside).data()));
        all.putAll(outside);
        return all;
    }

    private Map<Setting<?>, Given> fromCommandLine() {
        Map<Setting<?>, Given> given = new LinkedHashMap<>();
        commandLine.forEach((name, text) -> {
            String origin = "Command line, --" + name;
            Setting<?> setting = known(BY_NAME, name, origin);
            if (setting == Settings.S3_SECRET_KEY) {
                throw new ConfigException(origin + ": other users of this machine see the command line. Use "
                        + setting.environmentName() + " or " + FILE + ".");
            }
            given.put(setting, new Given(text, origin));
        });
        return given;
    }

    private Map<Setting<?>, Given> fromEnvironment() {
        Map<Setting<?>, Given> given = new LinkedHashMap<>();
        environment.forEach((name, text) -> {
            if (name.startsWith(ENVIRONMENT_PREFIX)) {
                String origin = "Environment variable " + name;
                given.put(known(BY_ENVIRONMENT_NAME, name, origin), new Given(text, origin));
            }
        });
        return given;
    }

    private static Map<Setting<?>, Given> fromFile(Path data) {
        Map<Setting<?>, Given> given = new LinkedHashMap<>();
        for (PropertiesFile.Line line : PropertiesFile.read(data.resolve(FILE))) {
            Setting<?> setting = known(BY_NAME, line.name(), line.origin());
            if (setting == Settings.DATA) {
                throw new ConfigException(line.origin() + ": setting 'data' cannot be set in the data folder itself."
                        + " Use --data or MINIMAX4J_DATA.");
            }
            if (given.put(setting, new Given(line.text(), line.origin())) != null) {
                throw new ConfigException(line.origin() + ": setting '" + setting.name()
                        + "' is set a second time. Keep one of the two lines.");
            }
        }
        return given;
    }

    private static Setting<?> known(Map<String, Setting<?>> settings, String name, String origin) {
        Setting<?> setting = settings.get(name);
        if (setting == null) {
            throw new ConfigException(origin + ": unknown setting '" + name + "'. There are: "
                    + settings.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return setting;
    }
}
