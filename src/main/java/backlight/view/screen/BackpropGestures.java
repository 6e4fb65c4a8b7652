package backlight.view.screen;

import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.Picture;
import backlight.view.network.NetworkGestures;
import java.util.Optional;

/** What a user can ask of the Backprop workspace. Layers count from 1; a drag is framed by begin and end. */
public interface BackpropGestures extends NetworkGestures, SetupGestures {
    @Override
    void begin();

    @Override
    void end();

    @Override
    void select(Optional<Part> part);

    /** Plays the animation, or pauses it. */
    void play();

    /** One step of the chosen size on, or back. */
    void step(int direction);

    /** @param time in milliseconds; outside of the animation, its nearest end */
    void scrub(double time);

    void setSpeed(double speed);

    void setStepSize(Picture.StepSize size);

    /** Trains, or pauses. */
    void train();

    /** Back before the first update, with the same weights. */
    void restart();

    /** Shows the network as it was after this many updates. */
    void seek(int step);

    /** Back to the last step at which everything was finite. */
    void rewind();

    void setShow(Picture.Show show);

    void setTrueScale(boolean trueScale);

    void setLogLoss(boolean logarithmic);

    /** Shows the unit's function in the Functions workspace, with the cursor at its present z. */
    void openFunction(UnitId unit);

    /** Compares every gradient with differences of the loss. */
    void checkGradients();

    /** Races this network against itself with other activations, in the Lab. */
    void race();
}
