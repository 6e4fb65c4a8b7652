package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Problem;
import backlight.view.chart.ChartGestures;
import java.util.Optional;

/** What a user can ask of the Functions workspace. */
public interface FunctionsGestures extends ChartGestures {
    /** Puts the function into focus, and on the charts if it is not there. */
    void focus(ActivationFamily family);

    /** Puts the function on the charts, or takes its curves away. */
    void toggle(ActivationFamily family);

    /** Shows this function and no other. */
    void only(ActivationFamily family);

    void setVisible(int curve, boolean visible);

    void remove(int curve);

    /** Leaves a copy of the focused curve behind, to compare with. */
    void keepCopy();

    /** A parameter of the focused curve gets this value; nothing happens if it is not allowed. */
    void setParameter(int parameter, double value);

    /** A parameter is typed: why it was refused, if it was. */
    Optional<Problem> typeParameter(int parameter, double value);

    void resetParameters();

    /** Lets the parameter wander over its slider, or stops that. */
    void sweep(int parameter);

    /** The cursor is typed. */
    void typeX(double x);

    void setLocked(boolean locked);

    void setZones(boolean shown);

    void setEpsilon(double epsilon);

    void setSlopeShown(boolean shown);

    /** The x range slider moves. */
    void setX(double low, double high);

    void fit();
}
