package tw.servicequality.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the kernel knows about processes; zombies count as ended. */
public record ProcessTable(Path root) {

    /** The table of this machine. */
    public static final ProcessTable LIVE = new ProcessTable(Path.of("/proc"));

    /** One process. {@code startTicks}: clock ticks since boot at its start, so a reused pid differs. */
    public record Seen(long pid, long startTicks, long residentKiB, String command, Path workingFolder) {}

    public Optional<Seen> find(long pid) {
        Path folder = root.resolve(Long.toString(pid));
        try {
            String stat = Files.readString(folder.resolve("stat"));
            // The name in brackets may hold blanks and brackets itself; the numbers follow the last one.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            if (fields[0].equals("Z") || fields[0].equals("X")) {
                return Optional.empty();
            }
            String command = Files.readString(folder.resolve("cmdline"), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .replace('\0', ' ')
                    .strip();
            long resident = Long.parseLong(fields[21]) * 4;
            return Optional.of(new Seen(pid, Long.parseLong(fields[19]), resident, command, workingFolder(folder)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    public List<Seen> all() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .flatMap(name -> find(Long.parseLong(name)).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Changes with every start of the machine: ticks are only comparable within one. */
    public String boot() {
        try {
            return Files.readString(root.resolve("sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static Path workingFolder(Path folder) {
        try {
            return Files.readSymbolicLink(folder.resolve("cwd"));
        } catch (IOException e) {
            // Another user's process: not ours.
            return Path.of("/");
        }
    }
}
