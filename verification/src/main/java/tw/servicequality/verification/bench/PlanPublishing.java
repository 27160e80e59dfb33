package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** 公布: each publication generates the obligations of its plan, as in earnest; beside it the same rows by one INSERT … SELECT. */
record PlanPublishing(Ground ground, AgencyTokens tokens, ServiceProcess service) {

    private static final int CLIENTS = 2;
    private static final int SLICE = 1_000;

    /** Obligations a second. */
    double measure(List<BenchPlan> plans) throws InterruptedException, SQLException {
        var next = new AtomicInteger();
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var work = new ArrayList<Future<Integer>>();
            for (var at = 0; at < CLIENTS; at++) {
                work.add(threads.submit(() -> publish(plans, next)));
            }
            for (var done : work) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw new AssertionError("a publication failed", failure.getCause());
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var obligations = ground.count("select count(*) from obligation");
        Machine.says(
                "%n%,d plans published by %d clients in %.1f s: %,d obligations, %,.0f/s",
                plans.size(), CLIENTS, seconds, obligations, obligations / seconds);
        return obligations / seconds;
    }

    private Integer publish(List<BenchPlan> plans, AtomicInteger next) throws IOException {
        try (var wire = new Wire(service.origin())) {
            for (var at = next.getAndIncrement(); at < plans.size(); at = next.getAndIncrement()) {
                var plan = plans.get(at);
                var headers = tokens.bearer("planner", plan.agency()) + "If-Match: \"" + plan.version() + "\"\r\n";
                wire.send("PUT", "/api/v1/plans/" + plan.id() + "/publication", headers, "{}")
                        .expect(200);
            }
        }
        return next.get();
    }

    /** The limit: the same rows of a slice of the plans into an empty table with the same indexes. */
    double bySql() throws SQLException {
        ground.run(
                "drop table if exists bench_obligation",
                "create table bench_obligation (like obligation including all)");
        var columns = ground.text("""
                select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                where table_schema = 'public' and table_name = 'obligation' and is_generated = 'NEVER'""");
        var start = System.nanoTime();
        ground.run(
                "insert into bench_obligation (%1$s) select %1$s from obligation where plan_id in (select id from bench_plan where n <= %2$d)"
                        .formatted(columns, SLICE));
        var seconds = (System.nanoTime() - start) / 1e9;
        var rate = ground.count("select count(*) from bench_obligation") / seconds;
        Machine.says("one INSERT … SELECT of such rows, same indexes: %,.0f/s", rate);
        ground.run("drop table bench_obligation");
        return rate;
    }

    record BenchPlan(String id, String agency, long version) {}
}
