package tw.servicequality.deploy.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tw.servicequality.deploy.build.Maven;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Refusal;

/** {@code test}: everything built and every test run; of Maven's talk what a person needs, the rest in a log. */
record TestVerb(Home home, Maven maven) {

    /** Modules beside each other: much of a journey is waiting. */
    private static final String AT_ONCE = "2";

    /** The whole platform is tested when all of it is packaged. */
    private static final String LAST = "-Dverification=last";

    private static final Pattern WORTH_SEEING =
            Pattern.compile("Tests run:|ERROR|FAIL|BUILD |Reactor Summary|SUCCESS \\[|Building .*\\[|Total time");

    /** Maven's exit code. */
    int run(List<String> words) {
        Path log = home.folder("log").resolve("test.log");
        List<String> arguments = new ArrayList<>(List.of("verify", "--threads", AT_ONCE, LAST));
        arguments.addAll(words);
        try {
            Process process = maven.builder(arguments).redirectErrorStream(true).start();
            try (BufferedReader lines = process.inputReader();
                    PrintStream file = new PrintStream(log.toFile(), java.nio.charset.StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    file.println(line);
                    show(line);
                }
            }
            System.out.println("all of it: " + log);
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }

    private static void show(String line) {
        if (WORTH_SEEING.matcher(line).find()) {
            System.out.println(line);
        }
    }
}
