package tw.servicequality.deploy.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import tw.servicequality.deploy.layout.Folders;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.layout.Versions;

/** PostgreSQL's programs, unpacked once per version from the jar that Maven brought. */
record Binaries(Path folder) {

    static Binaries of(Home home) {
        return new Binaries(home.data().resolve("postgres").resolve(Versions.of(Part.POSTGRES)));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Unpacked beside and moved as a whole: a launcher that dies half-way leaves nothing that looks complete. */
    void unpack() {
        if (Files.exists(folder)) {
            return;
        }
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        Folders.delete(part);
        try (InputStream archive = open();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, part.resolve(entry.getName()).normalize());
            }
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, to);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream open() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        InputStream archive = Binaries.class.getResourceAsStream("/postgres-linux-x86_64.txz");
        if (archive == null || !machine.equals("Linux amd64")) {
            throw new Refusal("No PostgreSQL comes along for " + machine
                    + ". Start one yourself and name it: SQ_POSTGRES=host:port (deploy/README.md).");
        }
        return archive;
    }
}
