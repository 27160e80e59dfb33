package tw.servicequality.assessment.notice;

import java.util.List;

/** Within the transaction of the notice: what the subject is to better. */
public record NoticeSent(ResultNotice notice, List<NamedWeakness> weaknesses) {}
