package io.minimax4j.server.store;

/** Values that are made once and shared by all nodes of a database. */
public final class SettingStore {
    private final Database database;

    public SettingStore(Database database) {
        this.database = database;
    }

    /** The value kept under the name. The one offered is kept if there is none: of two nodes, the first one wins. */
    public String keep(String name, String offered) {
        return database.write(handle -> {
            handle.execute("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", name,
                    offered);
            return handle.select("SELECT value FROM setting WHERE name = ?", name).mapTo(String.class).one();
        });
    }
}
