package backlight.view.lab;

import backlight.model.lab.UnitsView;

/** What can be done on the page of units and samples. */
public interface UnitsGestures {
    /** A change that goes on for some time starts. */
    void begin();

    void end();

    void setUnits(UnitsView changed);
}
