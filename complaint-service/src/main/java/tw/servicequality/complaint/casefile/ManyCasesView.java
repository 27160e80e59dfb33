package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.casefile.CaseByCase.Result;
import tw.servicequality.platform.problem.Problem;

@Schema(description = "整批作業之結果")
record ManyCasesView(List<OneOfManyView> items) {

    static ManyCasesView of(List<Result> results) {
        return new ManyCasesView(results.stream().map(OneOfManyView::of).toList());
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "一件之結果")
    record OneOfManyView(
            String caseNumber,

            @Schema(description = "如同單獨辦理所得之 HTTP 狀態", examples = "200")
            int status,

            @Schema(description = "辦理後之版本") Optional<Long> version,

            @Schema(description = "未成者之錯誤代碼", examples = "VERSION_STALE")
            Optional<String> code,

            @Schema(description = "未成之原因") Optional<String> title) {

        static OneOfManyView of(Result result) {
            return new OneOfManyView(
                    result.caseNumber(),
                    result.refusal().map(Problem::status).orElse(200),
                    result.version(),
                    result.refusal().map(Problem::name),
                    result.refusal().map(Problem::title));
        }
    }
}
