package tw.servicequality.platform.parkedtimer;

import tw.servicequality.platform.problem.Problem;

/** Refusals around parked timers. */
public enum ParkedTimerProblem implements Problem {
    PARKED_TIMER_NOT_FOUND(404, "查無此暫存定時工作，可能已恢復或取消");

    private final int status;
    private final String title;

    ParkedTimerProblem(int status, String title) {
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
