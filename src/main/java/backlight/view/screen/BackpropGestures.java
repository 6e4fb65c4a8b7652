package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Problem;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.UnitId;
import backlight.model.scene.Picture;
import backlight.model.training.TrainingPlan;
import backlight.view.network.NetworkGestures;
import java.util.Optional;

/** What a user can ask of the Backprop workspace. Layers count from 1; a drag is framed by begin and end. */
public interface BackpropGestures extends NetworkGestures {
    /** Plays the animation, or pauses it. */
    void play();

    /** One step of the chosen size on, or back. */
    void step(int direction);

    /** @param time in milliseconds; outside of the animation, its nearest end */
    void scrub(double time);

    void setSpeed(double speed);

    void setStepSize(Picture.StepSize size);

    void setSample(int sample);

    void nextSample();

    /** Trains, or pauses. */
    void train();

    /** Back before the first update, with the same weights. */
    void restart();

    /** Shows the network as it was after this many updates. */
    void seek(int step);

    /** Back to the last step at which everything was finite. */
    void rewind();

    /** A change of a slider or a choice. */
    void setTraining(TrainingPlan plan);

    void setActivation(int layer, ActivationFamily family);

    /** All hidden layers. */
    void setActivation(ActivationFamily family);

    /** A parameter of the hidden layers' activations, or, for a single layer, of that one. */
    void setActivationValue(int layer, int parameter, double value);

    /** Like {@link #setActivationValue}, but says what is wrong instead of ignoring it. */
    Optional<Problem> typeActivationValue(int layer, int parameter, double value);

    void setSharing(int layer, LayerPlan.Sharing sharing);

    void setLoss(Loss loss);

    void setHiddenLayers(int count);

    /** Of every hidden layer. */
    void setUnits(int count);

    /** The same seed and scheme give the same weights; sets them anew. */
    void setInitialization(Initialization initialization);

    /** Draws new weights with another seed. */
    void newWeights();

    /** @return what is wrong with it; then nothing has changed */
    Optional<Problem> setData(DataPlan plan);

    void setShow(Picture.Show show);

    void setTrueScale(boolean trueScale);

    void setMap(int x, int y);

    void setLogLoss(boolean logarithmic);

    /** Shows the unit's function in the Functions workspace, with the cursor at its present z. */
    void openFunction(UnitId unit);

    /** Compares every gradient with differences of the loss. */
    void checkGradients();
}
