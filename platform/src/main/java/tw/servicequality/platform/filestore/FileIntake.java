package tw.servicequality.platform.filestore;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.vault.KeptFile;
import tw.servicequality.platform.vault.Vault;

/** No transaction stays open while somebody sends a file, and the file stands in its place before the row that names it commits. */
@Singleton
public class FileIntake {

    /** As much as is looked at to tell what a file is. */
    private static final int HEAD = 65_536;

    private final Vault vault;

    FileIntake(Vault vault) {
        this.vault = vault;
    }

    /** Refuses in the words of the limits; what is refused leaves nothing. Announced is the length in bytes, or 0. */
    public <T> T take(FileLimits limits, long announced, InputStream body, FileRecord<T> rows) {
        limits.demandSize(announced);
        var types = new MediaTypes(limits);
        var content = new BufferedInputStream(new LimitedStream(body, limits), HEAD);
        var head = types.demandAllowed(content);
        var file = vault.write(content);
        try {
            return keep(file, types.isContainer(head) ? office(types, file) : head, rows);
        } catch (ProblemException refused) {
            vault.discard(file.id());
            throw refused;
        }
    }

    /** Any other failure than a refusal leaves the file: whether the row committed is not known, and the sweeper will look. */
    private <T> T keep(KeptFile file, String type, FileRecord<T> rows) {
        var known = QuarkusTransaction.requiringNew().call(() -> rows.same(file.sha256()));
        if (known.isPresent()) {
            vault.discard(file.id());
            return known.get();
        }
        vault.place(file);
        var row = QuarkusTransaction.requiringNew().call(() -> rows.write(file, type));
        vault.settle(file.id());
        return row;
    }

    private String office(MediaTypes types, KeptFile file) {
        try (var content = vault.open(file.id(), file.key())) {
            return types.demandAllowedOffice(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
