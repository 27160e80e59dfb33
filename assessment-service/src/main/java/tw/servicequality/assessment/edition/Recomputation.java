package tw.servicequality.assessment.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.result.AssessmentResult;
import tw.servicequality.assessment.result.Reckoning;
import tw.servicequality.assessment.scoresheet.SheetLibrary.PublishedSheet;

/** A result worked again from what was kept, and whether it is the same to the byte. */
@Schema(description = "重算：以保存的輸入重新計算，逐位元組核對")
record Recomputation(
        @Schema(description = "版次") int edition,
        @Schema(description = "輸入與結果均與保存者逐位元組相同") boolean same,
        @Schema(description = "保存之結果的 SHA-256") String kept,
        @Schema(description = "重算之結果的 SHA-256") String worked,
        @Schema(description = "重算所用的輸入（JSON 文字，原樣）") String inputs,
        @Schema(description = "重算所得的結果（JSON 文字，原樣）") String document) {

    static Recomputation of(AssessmentResult result, PublishedSheet sheet) {
        var again = Reckoning.work(Reckoning.read(result.inputs()), sheet.sheet());
        var same = again.inputs().equals(result.inputs()) && again.document().equals(result.document());
        return new Recomputation(
                result.edition(), same, result.digest(), again.digest(), again.inputs(), again.document());
    }
}
