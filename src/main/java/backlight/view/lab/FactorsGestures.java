package backlight.view.lab;

import backlight.model.lab.Factors;

/** What a hand does on the page of the two factors. */
public interface FactorsGestures {
    /** A drag begins: all until {@link #end} is one change. */
    void begin();

    void end();

    void setFactors(Factors changed);
}
