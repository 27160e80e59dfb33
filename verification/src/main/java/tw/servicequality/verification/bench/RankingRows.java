package tw.servicequality.verification.bench;

import java.sql.SQLException;

/** Agencies to assess, and their scores, written in sets: what assessors would type over months. */
record RankingRows(Ground ground) {

    private static final String AGENCIES = """
            insert into agency (code, name, parent, version)
            select 'BENCH-' || n, '量測機關 ' || n, 'WRA', 1 from generate_series(1, %d) n on conflict do nothing""";
    private static final String SCORES = """
            insert into assessment_score (assessment_id, book, criterion, points, remark, evidence, scored_by)
            select a.assessment_id, '', 'D1.' || i || '.' || c, 5 + floor(random() * 6)::int, '', '{}', 'bench'
            from assessment a cross join generate_series(1, %d) i cross join generate_series(1, 10) c""";
    private static final String FINAL = """
            with chosen as materialized (
              select assessment_id, row_number() over (partition by round_id order by assessment_id) as place,
                (select sum(points) from assessment_score s where s.assessment_id = a.assessment_id) as total
              from assessment a),
            kept as (
              insert into assessment_result (assessment_id, edition, inputs, document, digest, total, grade, finalized_on,
                appeal_until, calendar, reason)
              select assessment_id, 1, '{}', '{}', '', total, 'FAIR', current_date, current_date, '', '' from chosen
              where place > %d)
            update assessment a set status = 'FINALIZED', total = c.total, grade = 'FAIR', finalized_on = current_date,
              strengths = '', suggestions = '', edition = 1
            from chosen c where c.assessment_id = a.assessment_id and c.place > %d""";

    /** The whole of it in one statement: sums of all criteria, grades left out, ranks with ties, written down. */
    private static final String RANK = """
            insert into bench_rank select a.round_id, a.agency, t.total, rank() over (partition by a.round_id order by t.total desc)
            from assessment a join (select assessment_id, sum(points) as total from assessment_score where book = ''
              group by assessment_id) t using (assessment_id)""";

    void agencies(int subjects) throws SQLException {
        ground.run(AGENCIES.formatted(subjects));
    }

    /** Scores for all; final are all but so many of each round. */
    void scored(int criteria, int openPerRound) throws SQLException {
        ground.run(
                SCORES.formatted(criteria / 10),
                "analyze assessment_score",
                FINAL.formatted(openPerRound, openPerRound));
        ground.run("vacuum analyze assessment", "analyze assessment_result");
    }

    /** Milliseconds. */
    double rankedBySql() throws SQLException {
        ground.run("create table bench_rank (round_id uuid, agency text, total numeric, rank bigint)");
        var begun = System.nanoTime();
        ground.run(RANK);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** How the database finds a page of a round's assessments, for the named index to be seen. */
    String planOfList(String round) throws SQLException {
        try (var connection = ground.open();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "explain select * from assessment where assessed_by in ('WRA') and round_id = '" + round
                                        + "' and assessment_id > '00000000-0000-0000-0000-000000000000' order by assessment_id limit 51")) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append("    ").append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
