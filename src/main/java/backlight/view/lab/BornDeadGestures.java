package backlight.view.lab;

import backlight.model.lab.BornDead;

/** What hands do on the page of networks that are born dead. */
public interface BornDeadGestures {
    /** A drag begins: what it changes is one step of undo. */
    void begin();

    void end();

    void setBornDead(BornDead changed);

    /** Counts anew. */
    void countBornDead();

    /** Stops counting; what was counted stays. */
    void cancelBornDead();
}
