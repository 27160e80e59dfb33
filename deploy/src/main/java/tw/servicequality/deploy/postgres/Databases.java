package tw.servicequality.deploy.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import tw.servicequality.deploy.layout.Refusal;

/** One database and one login of the same name per service; nobody else may connect to it. */
record Databases(int port, String password) {

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** {@code passwords} by name. Passwords are set again each time, so that they are what the services are told. */
    void ensure(Map<String, String> passwords) {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            for (var login : passwords.entrySet()) {
                ensure(sql, login.getKey(), login.getValue());
            }
        } catch (SQLException e) {
            throw new Refusal("PostgreSQL refuses to make the databases: " + e.getMessage(), e);
        }
    }

    private static void ensure(Statement sql, String name, String password) throws SQLException {
        if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            sql.execute("CREATE ROLE " + name + " LOGIN");
        }
        sql.execute("ALTER ROLE " + name + " PASSWORD '" + password + "'");
        if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            sql.execute("CREATE DATABASE " + name + " OWNER " + name);
        }
        sql.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.put("user", "postgres");
        login.put("password", password);
        login.put("connectTimeout", "2");
        login.put("socketTimeout", "20");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", login);
    }
}
