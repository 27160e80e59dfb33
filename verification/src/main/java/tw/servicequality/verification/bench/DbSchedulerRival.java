package tw.servicequality.verification.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The same pending and due timers with db-scheduler: one execution each, which does the same effects in a transaction of its own. */
record DbSchedulerRival(Ground ground, BenchOptions options) {

    private static final int THREADS = 16;
    private static final String TABLE = """
            create table scheduled_tasks (task_name text not null, task_instance text not null, task_data bytea,
              execution_time timestamptz not null, picked boolean not null, picked_by text, last_success timestamptz,
              last_failure timestamptz, consecutive_failures int, last_heartbeat timestamptz, version bigint not null,
              priority smallint, primary key (task_name, task_instance))""";
    private static final String FILL = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'deadline', subject, due_at, false, 1 from timer where kind = 'complaint-deadline'""";

    /** Executions a second, counted over a limited time once its threads are warm. */
    double measure(long from) throws SQLException {
        new DueTimers(ground).now(from, options.due());
        ground.run(
                TABLE,
                FILL,
                "create index on scheduled_tasks (execution_time)",
                "create index on scheduled_tasks (last_heartbeat)",
                "vacuum analyze scheduled_tasks");
        try (var pool = new ConnectionPool(ground, THREADS + 4)) {
            var done = new AtomicInteger();
            var effects = new OneTimer(pool, done);
            var task = Tasks.custom("deadline", Void.class).execute((instance, context) -> {
                var next = effects.fire(instance.getId());
                return (CompletionHandler<Void>) (complete, operations) -> moveOn(complete, operations, next);
            });
            var scheduler = Scheduler.create(pool, task)
                    .threads(THREADS)
                    .pollingInterval(Duration.ofMillis(200))
                    .pollUsingLockAndFetch(4, 20)
                    .build();
            scheduler.start();
            var rate = follow(done);
            scheduler.stop();
            Machine.says("%ndb-scheduler 16.7.1, %d threads, lock and fetch: %,.0f executions/s", THREADS, rate);
            Machine.load();
            return rate;
        }
    }

    private double follow(AtomicInteger done) {
        pause(Duration.ofSeconds(5));
        var before = done.get();
        var start = System.nanoTime();
        pause(options.rivalMeasured());
        return (done.get() - before) / ((System.nanoTime() - start) / 1e9);
    }

    private static void moveOn(ExecutionComplete complete, ExecutionOperations<Void> operations, Instant next) {
        operations.reschedule(complete, next);
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /** The effects of one timer in one transaction, and when it is due next. */
    private record OneTimer(ConnectionPool pool, AtomicInteger done) {

        Instant fire(String subject) {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                var next = new OneTimerRows(connection).write(subject);
                connection.commit();
                connection.setAutoCommit(true);
                done.incrementAndGet();
                return next;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
