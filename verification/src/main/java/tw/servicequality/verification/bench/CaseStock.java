package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cases by the hundred thousand, in the very shape in which the service writes them: three are filed with the service itself, one
 * left as filed, one assigned, one closed, and all others are copies of those by SQL. They differ in agency, day, title and text; what
 * they are about keeps to no day and no agency.
 */
record CaseStock(Ground ground) {

    private static final String CASES = """
            create unlogged table bench_case as
            select n, s.sample, a.agency, a.unit, a.officer, days,
              'C' || to_char(extract(year from current_date + days)::int - 1911, 'FM000') || '-' || lpad(n::text, greatest(6, length(n::text)), '0') as case_number,
              (array['河川旁圍籬損壞', '取水口淤積請清淤', '自來水水壓不足', '路燈熄滅多日', '人孔蓋鬆動作響', '堤防步道積水'])[(hashint4(n) & 65535) %% 6 + 1]
                || '（' || (array['東', '南', '西', '北', '中正', '和平'])[n / 6 %% 6 + 1] || '區第' || n %% 997 || '號案）' as title,
              '本人於' || (array['上週', '昨日', '清晨', '傍晚'])[n %% 4 + 1] || '行經現場，發現上開情形已影響通行安全，'
                || '請派員會勘並儘速處理，另請說明第' || n || '號管線遷移之期程，以及施工期間替代道路之安排。' as content
            from generate_series(%d, %d) n
            cross join lateral (select %s as days) d
            cross join lateral (select %s as sample) s
            join (values %s) a (place, agency, unit, officer) on a.place = n %% %d""";

    /** Nine in ten closed over the last five years; those in hand are due over the coming month. */
    void fill(int cases) throws IOException, SQLException {
        fill(
                cases,
                "case when n % 10 > 0 then - (n::bigint * 7919 % 1825)::int else n / 10 % 30 end",
                "case when n %% 10 > 0 then '%s' when n %% 20 = 0 then '%s' else '%s' end",
                new StockWords(ground)::write);
    }

    /** All in hand, with a timer each that is due over the coming month; nobody searches for them. */
    void fillOpen(int cases) throws IOException, SQLException {
        fill(cases, "1 + n % 30", "(array['%s', '%s', '%s'])[n %% 2 + 2]", () -> {});
    }

    private void fill(int cases, String days, String sample, Words words) throws IOException, SQLException {
        var start = System.nanoTime();
        var samples = Samples.write(ground);
        var first = (int) ground.count("select nextval('case_number')") + 1;
        var offices = IntStream.range(0, Office.ALL.size())
                .mapToObj(at -> "(%d, '%s', '%s', '%s')"
                        .formatted(
                                at,
                                Office.ALL.get(at).agency(),
                                Office.ALL.get(at).unit(),
                                Office.ALL.get(at).officer()))
                .collect(Collectors.joining(", "));
        ground.run(
                CASES.formatted(
                        first,
                        first + cases - 1,
                        days,
                        sample.formatted(samples.closed(), samples.filed(), samples.assigned()),
                        offices,
                        Office.ALL.size()),
                "select setval('case_number', " + (first + cases) + ")");
        copy();
        words.write();
        ground.run("vacuum analyze");
        Machine.says(
                "%n%,d cases written in %.0f s: %,d timers, %,d MB of tables and indexes",
                cases,
                (System.nanoTime() - start) / 1e9,
                ground.count("select count(*) from timer"),
                ground.count("select pg_database_size(current_database()) / 1000000"));
    }

    private void copy() throws SQLException {
        copy(
                "complaint",
                Map.of(
                        "agency", "b.agency",
                        "title", "b.title",
                        "content", "b.content",
                        "unit", "case when t.unit is not null then b.unit end",
                        "officer", "case when t.officer is not null then b.officer end",
                        "filed_at", "t.filed_at + b.days * interval '1 day'",
                        "filed_on", "t.filed_on + b.days",
                        "due_on", "t.due_on + b.days",
                        "closed_on", "t.closed_on + b.days"));
        copy("petitioner", Map.of("pseudonym", "sha256(b.title::bytea)"));
        copy("lookup_code", Map.of("digest", "sha256(b.case_number::bytea)"));
        copy("deadline", deadline());
        copy(
                "timeline_entry",
                Map.of(
                        "at", "t.at + b.days * interval '1 day'",
                        "details",
                                "t.details::jsonb || jsonb_build_object('caseNumber', b.case_number, 'agency', b.agency)"));
        ground.run("""
                insert into timer (kind, subject, due_at, next_try_at)
                select 'complaint-deadline', d.case_number || '/' || d.clock || '/' || d.run, at, at
                from bench_case b join deadline d using (case_number)
                cross join lateral (select (d.steps -> 0 ->> 'at')::timestamptz as at) s
                where d.state = 'RUNNING' and at is not null order by b.n""");
    }

    /** A survey that was never answered has lapsed; what runs has its steps on its own days. */
    private static Map<String, String> deadline() {
        var lapsed = "case when t.clock = 'SURVEY' then %s else %s end";
        return Map.of(
                "agency", "b.agency",
                "started_at", "t.started_at + b.days * interval '1 day'",
                "due_on", "t.due_on + b.days",
                "due_at", "t.due_at + b.days * interval '1 day'",
                "cap_on", "t.cap_on + b.days",
                "settled_at", lapsed.formatted("t.due_at", "t.settled_at") + " + b.days * interval '1 day'",
                "state", lapsed.formatted("'LIFTED'", "t.state"),
                "steps", lapsed.formatted("'[]'", """
                        (select coalesce(jsonb_agg(jsonb_set(step, '{at}', to_jsonb(to_char(((step ->> 'at')::timestamptz
                           + b.days * interval '1 day') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) order by place), '[]')
                         from jsonb_array_elements(t.steps) with ordinality as s (step, place))"""));
    }

    private void copy(String table, Map<String, String> different) throws SQLException {
        var all = new java.util.HashMap<>(different);
        all.put("case_number", "b.case_number");
        new Copies(ground, table, all).make();
    }

    /** What makes the cases ready for search. */
    private interface Words {
        void write() throws IOException, SQLException;
    }
}
