package tw.servicequality.deploy.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import tw.servicequality.deploy.layout.Folders;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Secrets;
import tw.servicequality.deploy.layout.Versions;
import tw.servicequality.deploy.process.Launch;
import tw.servicequality.deploy.process.ProcessTable;
import tw.servicequality.deploy.process.Programs;
import tw.servicequality.deploy.process.Recipe;
import tw.servicequality.deploy.process.Strays;

/** PostgreSQL from the binaries that Maven brought, run by ourselves: durable, and started again after any death. */
public final class PostgresRecipe implements Recipe {

    private final Home home;
    private final int port;
    private final Secrets secrets;
    private final Binaries binaries;
    private final Account account = Account.choose();

    public PostgresRecipe(Home home, int port) {
        this.home = home;
        this.port = port;
        this.secrets = Secrets.of(home);
        this.binaries = Binaries.of(home);
    }

    @Override
    public Launch launch() {
        List<String> command = account.command(
                binaries.program("postgres"),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
        PostgresSettings.durable().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Launch(
                Part.POSTGRES,
                command,
                Map.of("LC_ALL", "C"),
                home.data(),
                data().toString(),
                Versions.of(Part.POSTGRES),
                Map.of("postgres", port));
    }

    @Override
    public void prepare() {
        binaries.unpack();
        if (!Files.exists(data())) {
            initialise();
        }
        // Every process that uses this folder has been ended before: a lock that is left belongs to the dead. A new
        // process may have been given their pid, and PostgreSQL would take it for a running postmaster.
        if (new Strays(home, ProcessTable.LIVE).of(Part.POSTGRES).isEmpty()) {
            delete(data().resolve("postmaster.pid"));
        }
    }

    @Override
    public boolean answers() {
        return new Databases(port, secrets.postgres()).answers();
    }

    @Override
    public void complete() {
        new Databases(port, secrets.postgres()).ensure(secrets.services());
    }

    private Path data() {
        return new Strays(home, ProcessTable.LIVE).postgresData();
    }

    private void initialise() {
        Path log = home.log(Part.POSTGRES);
        Path fresh = data().resolveSibling("data.part");
        Path password = data().resolveSibling("password.part");
        Folders.delete(fresh);
        try {
            Files.createDirectories(fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwx------"));
            Files.writeString(password, secrets.postgres());
            account.own(fresh, log);
            account.own(password, log);
            Programs.run(initdb(fresh, password), Map.of("LC_ALL", "C"), log);
            Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(password);
        }
    }

    private List<String> initdb(Path folder, Path password) {
        return account.command(
                binaries.program("initdb"),
                "-D",
                folder.toString(),
                "-U",
                "postgres",
                "--pwfile=" + password,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
