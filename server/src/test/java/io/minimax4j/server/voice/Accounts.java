package io.minimax4j.server.voice;

import io.minimax4j.server.KeyDatabase;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.account.KeyOrder;
import io.minimax4j.server.account.TermsChange;
import java.nio.file.Path;
import java.util.Optional;

/** More accounts for a test server. */
final class Accounts {
    private Accounts() {}

    /** The key of a new account. */
    static String another(Path data) {
        try (KeyDatabase database = KeyDatabase.open(ServerConfig.defaults().with(Settings.DATA, data))) {
            return database.tenants().createKey(new KeyOrder("", Optional.empty(), TermsChange.NONE)).secret();
        }
    }
}
