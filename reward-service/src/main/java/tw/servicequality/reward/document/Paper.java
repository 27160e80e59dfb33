package tw.servicequality.reward.document;

import java.util.List;
import tw.servicequality.platform.document.Layout;

/** How these documents look on paper. */
final class Paper {

    private static final List<String> OTHER_FONTS =
            List.of("TW-Kai", "BiauKai", "DFKai-SB", "AR PL UKai TW", "Noto Serif CJK TC");

    static final Layout ORDER = new Layout("標楷體", OTHER_FONTS, 14, 24, 12, 18, 20, true);
    static final Layout ROSTER = new Layout("標楷體", OTHER_FONTS, 12, 20, 10, 15, 15, false);

    private Paper() {}
}
