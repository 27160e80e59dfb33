package tw.servicequality.assessment.scoresheet;

import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_FILE_TOO_LARGE;
import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_FILE_UNREADABLE;
import static tw.servicequality.assessment.scoresheet.ScoreSheetProblem.SCORE_TABLE_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import tw.servicequality.assessment.sheettable.PlacedDocument;
import tw.servicequality.assessment.sheettable.SheetTableReader;
import tw.servicequality.platform.problem.ProblemException;

/** 由試算表匯入評分表: whole or not at all; what is wrong is told at its row. */
@ApplicationScoped
class ImportScoreTable {

    private final ImportScoreSheet importing;

    ImportScoreTable(ImportScoreSheet importing) {
        this.importing = importing;
    }

    @Transactional
    ScoreSheet handle(String agency, ScoreSheetFile file) {
        var blocks = file.format().read(file.content(), SCORE_FILE_UNREADABLE, SCORE_FILE_TOO_LARGE);
        var placed = SheetTableReader.read(blocks, SCORE_TABLE_INVALID);
        try {
            return importing.handle(agency, placed.document().toPrettyString());
        } catch (ProblemException refused) {
            throw inTheTable(refused, placed);
        }
    }

    private static ProblemException inTheTable(ProblemException refused, PlacedDocument placed) {
        var places = placed.inTheTable(refused.fields());
        var problem = refused.problem() instanceof ScoreSheetProblem own ? own : SCORE_TABLE_INVALID;
        return problem.because("共 " + places.size() + " 處不符").at(places);
    }
}
