package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import java.util.Optional;

/** What a hand can do at the drawing of a network. Layers count from 1. */
public interface NetworkGestures {
    /** A drag begins: what follows until {@link #end} is one step of undo. */
    void begin();

    void end();

    void select(Optional<Part> part);

    /** A new hidden layer before the one that is now layer l; l is at most the output's number. */
    void insertLayer(int layer);

    void removeLayer(int layer);

    void addUnit(int layer);

    void removeUnit(UnitId unit);

    void setNumber(ParameterId id, double value);

    void setLocked(ParameterId id, boolean locked);
}
