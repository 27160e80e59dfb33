package tw.servicequality.complaint.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import tw.servicequality.complaint.report.ReportFigures.SurveyFigures;

/** 滿意度調查: not yet asked for. Its two queries, of this period and the one before, have their place here. */
@ApplicationScoped
class Survey {

    Optional<SurveyFigures> of(String agency, ReportPeriod period) {
        return Optional.empty();
    }
}
