package tw.servicequality.complaint.settings;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about settings. Codes are append-only. */
enum SettingsProblem implements Problem {
    SETTINGS_NOT_FOUND(404, "查無此機關的設定"),
    SETTINGS_REFUSED(422, "設定不完整或自相矛盾"),
    SETTINGS_TOO_EARLY(422, "設定應自今日之後施行");

    private final int status;
    private final String title;

    SettingsProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
