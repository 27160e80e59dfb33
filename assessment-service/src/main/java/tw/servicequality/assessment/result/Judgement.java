package tw.servicequality.assessment.result;

import java.util.Map;
import tw.servicequality.assessment.score.Score;

/** What the assessors say: the scores by criterion, 優點, 建議改進事項. */
public record Judgement(Map<String, Score> scores, String strengths, String suggestions) {}
