package tw.servicequality.assessment.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.scoresheet.SheetLibrary.PublishedSheet;

/**
 * All that a result follows from, in the form in which it is kept. The form is part of the bytes: one that says more is another form.
 */
public record ResultInputs(
        String form,
        String assessmentId,
        int edition,
        String kind,
        int rocYear,
        String agency,
        String assessedBy,
        SheetUsed scoreSheet,
        List<ScoreUsed> scores,
        String strengths,
        String suggestions,
        String finalizedOn,
        @JsonInclude(Include.NON_NULL) Reason correction) {

    static final String FORM = "assessment-inputs/1";

    /** The sheet, which never changes once published. */
    public record SheetUsed(String id, int version) {}

    /** One criterion's score; the texts are empty where there is none. */
    public record ScoreUsed(String criterion, int points, String remark, String departure, List<String> evidence) {

        static ScoreUsed of(String criterion, Score score) {
            var evidence = score.evidence().stream().map(Object::toString).toList();
            return new ScoreUsed(criterion, score.points(), score.remark(), score.departure(), evidence);
        }
    }

    /** Why there is an edition after the first; the appeal is empty where none gave rise to it. */
    public record Reason(String basis, String reason, String appealId) {

        static Reason of(Because because) {
            var appeal = because.appeal().map(Object::toString).orElse("");
            return new Reason(because.basis().name(), because.reason(), appeal);
        }
    }

    static ResultInputs of(
            Assessment assessment, PublishedSheet sheet, Judgement judgement, LocalDate today, Because because) {
        var scores = new TreeMap<>(judgement.scores())
                .entrySet().stream()
                        .map(one -> ScoreUsed.of(one.getKey(), one.getValue()))
                        .toList();
        return new ResultInputs(
                FORM,
                assessment.id().toString(),
                assessment.edition() + 1,
                assessment.kind().name(),
                assessment.rocYear(),
                assessment.agency(),
                assessment.assessedBy(),
                new SheetUsed(sheet.id().toString(), sheet.version()),
                scores,
                judgement.strengths(),
                judgement.suggestions(),
                today.toString(),
                because.isFirst() ? null : Reason.of(because));
    }

    /** The points by criterion. */
    public Map<String, Integer> points() {
        return scores.stream().collect(Collectors.toMap(ScoreUsed::criterion, ScoreUsed::points));
    }
}
