package backlight.view.screen;

import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.view.lab.BornDeadGestures;
import backlight.view.lab.ColumnGestures;
import backlight.view.lab.EpochGestures;
import backlight.view.lab.FactorsGestures;
import backlight.view.lab.SeedsGestures;
import backlight.view.lab.UnitsGestures;

/** What a user can ask of the Lab; a drag is framed by begin and end. */
public interface LabGestures
        extends EpochGestures, ColumnGestures, FactorsGestures, UnitsGestures, BornDeadGestures, SeedsGestures {
    /** Runs through the epochs, or pauses. */
    void runEpochs();

    /** Runs the same race once more. */
    void raceAgain();

    /** @param epochs to go on, below 0 to go back */
    void stepEpochs(int epochs);

    /** Sets the Lab up for a prepared experiment, as it was prepared. */
    void setScenario(String id);

    @Override
    void begin();

    @Override
    void end();

    void setPage(LabPage page);

    void setRow(LabRow row, boolean shown);

    /** How many epochs the race has, 1 to 10,000. */
    void setEpochs(int epochs);

    /** η of every column that has none of its own, above 0. */
    void setRate(double rate);

    /** Of every hidden unit at the start. */
    void setBias(double bias);

    /** Of the weights at the start and of the order of the samples. */
    @Override
    void setSeed(long seed);

    /** The training sample that the pictures show, from 0. */
    void setSample(int sample);

    /** Whether light is proportional to the gradient rather than to its logarithm. */
    void setTrueScale(boolean trueScale);

    /** Whether the loss is drawn on a logarithmic axis. */
    void setLogLoss(boolean logarithmic);
}
