package tw.servicequality.verification.bench;

import java.sql.SQLException;
import java.time.Instant;

/**
 * Makes timers due among those that are pending: six in ten are a warning, three the breach of the deadline, which the petitioner
 * is told, one an escalation. What comes after the due step stays in the future.
 */
record DueTimers(Ground ground) {

    private static final String STEPS = """
            update deadline d
            set steps = jsonb_set(case when b.n %% 10 < 6 then d.steps when b.n %% 10 < 9 then d.steps - 0 - 0 else d.steps - 0 - 0 - 0 end,
              '{0,at}', to_jsonb(to_char((%s) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
            from bench_case b
            where d.case_number = b.case_number and d.clock = 'FINAL_REPLY' and b.n >= %d and b.n < %d""";
    private static final String TIMER = """
            update timer t set due_at = (%1$s), next_try_at = (%1$s)
            from bench_case b
            where t.subject = b.case_number || '/FINAL_REPLY/1' and t.kind = 'complaint-deadline' and b.n >= %2$d and b.n < %3$d""";

    /** So many of the stock, from that place on, become due at once. */
    void now(long from, int number) throws SQLException {
        set("now() - interval '1 s' + (b.n % 1000) * interval '1 ms'", from, number);
    }

    /** So many become due one after the other, at an even pace from that instant on. */
    void pace(long from, int number, Instant first, int perSecond) throws SQLException {
        set(
                "'%s'::timestamptz + (b.n - %d) * interval '%d us'".formatted(first, from, 1_000_000 / perSecond),
                from,
                number);
    }

    /** The deadlines first: a timer that looked at its deadline before would find nothing due. */
    private void set(String due, long from, int number) throws SQLException {
        ground.run(
                STEPS.formatted(due, from, from + number),
                "vacuum analyze deadline",
                TIMER.formatted(due, from, from + number));
    }
}
