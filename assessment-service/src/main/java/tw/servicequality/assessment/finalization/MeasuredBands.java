package tw.servicequality.assessment.finalization;

import java.util.Map;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.criteria.Band;

/** Whoever knows what measurements come to: the band meant, for each criterion of the assessment that was measured. */
public interface MeasuredBands {

    Map<String, Band> of(Assessment assessment);
}
