package tw.servicequality.deploy.up;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tw.servicequality.deploy.layout.Refusal;

/** Work that runs at the same time wherever it does not wait for other work. */
final class Schedule {

    private final Progress progress;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, CompletableFuture<Void>> steps = new LinkedHashMap<>();

    Schedule(Progress progress) {
        this.progress = progress;
    }

    /** {@code work} starts when all of {@code after} ended well (unknown names count as done) and says how it ended. */
    void add(String name, List<String> after, Supplier<String> work) {
        CompletableFuture<?>[] before =
                after.stream().filter(steps::containsKey).map(steps::get).toArray(CompletableFuture<?>[]::new);
        steps.put(name, CompletableFuture.allOf(before).thenRunAsync(() -> run(name, work), threads));
    }

    /** Waits for everything; what failed is told at the end, each failure once. */
    void await() {
        List<String> failures = new ArrayList<>();
        for (CompletableFuture<Void> step : steps.values()) {
            try {
                step.join();
            } catch (CompletionException e) {
                failures.add(reason(e));
            }
        }
        threads.close();
        if (!failures.isEmpty()) {
            throw new Refusal(String.join("\n", failures.stream().distinct().toList()));
        }
    }

    private void run(String name, Supplier<String> work) {
        long start = System.nanoTime();
        try {
            String end = work.get();
            progress.says(name, String.format(Locale.ROOT, "%s (%.1f s)", end, Progress.seconds(start)));
        } catch (RuntimeException e) {
            progress.says(name, "failed");
            throw e;
        }
    }

    private static String reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof Refusal)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(failure::toString);
    }
}
