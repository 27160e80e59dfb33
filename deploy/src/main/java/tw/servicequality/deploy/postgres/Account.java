package tw.servicequality.deploy.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.process.Programs;

/**
 * Who PostgreSQL runs as: it refuses to be root. Where we are root it runs in a user namespace without root's rights
 * (files stay root's, so a checkout that only root can enter will do); where the kernel forbids that, as {@code nobody}.
 */
enum Account {
    OURSELVES(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Account(List<String> prefix) {
        this.prefix = prefix;
    }

    static Account choose() {
        if (!System.getProperty("user.name").equals("root")) {
            return OURSELVES;
        }
        return Programs.works(NAMESPACE.command("true")) ? NAMESPACE : NOBODY;
    }

    List<String> command(String... program) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(program));
        return command;
    }

    /** Makes the folder usable by the account. */
    void own(Path folder, Path log) {
        if (this != NOBODY) {
            return;
        }
        for (Path above = folder.getParent(); above != null; above = above.getParent()) {
            if (!isOpen(above)) {
                throw new Refusal("PostgreSQL must not run as root, and user nobody cannot enter " + above
                        + ". Move the checkout, or run as an ordinary user.");
            }
        }
        Programs.run(List.of("chown", "-R", "65534:65534", folder.toString()), java.util.Map.of(), log);
    }

    private static boolean isOpen(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
