package tw.servicequality.assessment.print;

import tw.servicequality.assessment.notice.ResultNotice;
import tw.servicequality.assessment.print.ResultForms.NoticeForm;
import tw.servicequality.assessment.standing.StandingResult;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.RocDates;
import tw.servicequality.platform.document.Style;

/** 函: 主旨 and 說明, as 文書處理手冊 has them. */
final class NoticePrint {

    private NoticePrint() {}

    static OdtText of(NoticeForm form, ResultNotice notice, StandingResult result, String to, String from) {
        var title = from + "　函";
        var explained = "說明：\n一、依據本署%d年度提升服務品質執行計畫「陸、考核作業」辦理。\n"
                        .formatted(notice.rocYear())
                        .replace("本署", from)
                + "二、考核日期：" + RocDates.of(result.assessedOn()) + "；總分：" + Words.points(result.total()) + "分；等第："
                + Words.grade(result.grade()) + "等。\n三、優點：" + result.strengths() + "\n四、建議改進事項："
                + result.suggestions() + "\n五、請於" + RocDates.of(notice.improveBy())
                + "前，將應改進事項之改善辦理情形函報。\n六、檢附評分表（附表1）1份。";
        var text = new OdtText(title, form.layout())
                .paragraph(Style.TITLE, title)
                .paragraph(Style.BODY, "受文者：" + to)
                .paragraph(Style.BODY, "發文日期：中華民國" + RocDates.of(notice.noticedOn()))
                .paragraph(Style.BODY, "發文字號：" + notice.documentNumber())
                .paragraph(Style.BODY, "速別：普通件")
                .paragraph(Style.BODY, "密等及解密條件或保密期限：")
                .paragraph(Style.BODY, "附件：附表1")
                .paragraph(Style.BODY, "")
                .paragraph(Style.BODY, "主旨：檢送" + notice.rocYear() + "年度提升服務品質考核結果，請查照。");
        explained.lines().forEach(line -> text.paragraph(line.startsWith("說明") ? Style.BODY : Style.LEVEL1, line));
        return text.paragraph(Style.BODY, "").paragraph(Style.BODY, "正本：" + to).paragraph(Style.BODY, "副本：");
    }
}
