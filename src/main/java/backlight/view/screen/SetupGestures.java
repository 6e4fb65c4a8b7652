package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Problem;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.training.TrainingPlan;
import java.util.Optional;

/** What a user can ask of data, network, start and training, before any of it is run. Layers count from 1. */
public interface SetupGestures {
    /** A drag begins: what follows until {@link #end} is one step of undo. */
    void begin();

    void end();

    void select(Optional<Part> part);

    void setSample(int sample);

    void nextSample();

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

    void setMap(int x, int y);

    void addUnit(int layer);

    void removeUnit(UnitId unit);
}
