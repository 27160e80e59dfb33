package tw.servicequality.reward.regime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How seats are filled: so many ex officio, so many elected of each full number, and no sex below its part. */
@Schema(name = "RegimeComposition", description = "委員之產生及性別比例")
public record CompositionRule(
        @Schema(description = "當然委員人數") int exOfficio,
        @Schema(description = "每滿此人數", examples = "4") int electedOfEach,
        @Schema(description = "應有票選委員人數", examples = "2") int elected,

        @Schema(description = "任一性別委員至少占幾分之一", examples = "3")
        int partOfEachSex,

        @Schema(description = "受考人未達上列比例之性別，其受考人達此數者適用下列人數", examples = "20")
        int manyAssessed,

        @Schema(description = "其委員至少人數", examples = "2") int leastOfMany,
        String article) {

    /** 每滿四人應有二人: of 7 members 2, of 8 members 4. */
    public int leastElected(int members) {
        return members / electedOfEach * elected;
    }

    /**
     * 任一性別不得低於三分之一; where the assessed of that sex are less than a third, the members in their proportion, rounded up, and two at least
     * where there are twenty of them.
     */
    public int leastOfSex(int members, int assessedOfSex, int assessed) {
        if (assessedOfSex * partOfEachSex >= assessed) {
            return Math.ceilDiv(members, partOfEachSex);
        }
        var inProportion = Math.ceilDiv(members * assessedOfSex, assessed);
        return assessedOfSex >= manyAssessed ? Math.max(inProportion, leastOfMany) : inProportion;
    }
}
