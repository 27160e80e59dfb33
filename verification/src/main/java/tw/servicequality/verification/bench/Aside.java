package tw.servicequality.verification.bench;

import java.sql.SQLException;

/** Two sets of all tables in one database, of which one is in use and the other put aside. A process at rest does not notice. */
record Aside(Ground ground) {

    private static final String NAME = """
            select min(schema_name) from information_schema.schemata
            where schema_name not in ('public', 'information_schema') and schema_name not like 'pg\\_%'""";

    /** Puts the tables in use aside under this name: there are none now. */
    void put(String name) throws SQLException {
        ground.run("alter schema public rename to " + name, "create schema public");
    }

    /** Has the tables of this name in use, and those that were in use put aside as the others. */
    void use(String name, String others) throws SQLException {
        if (name.equals(ground.text(NAME))) {
            ground.run("alter schema public rename to %s; alter schema %s rename to public".formatted(others, name));
        }
    }

    void forget() throws SQLException {
        var name = ground.text(NAME);
        if (name != null) {
            ground.run("drop schema " + name + " cascade");
        }
    }
}
