package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import java.util.Optional;

/** Hands that do nothing. */
public class NoGestures implements NetworkGestures {
    @Override
    public void begin() {}

    @Override
    public void end() {}

    @Override
    public void select(Optional<Part> part) {}

    @Override
    public void insertLayer(int layer) {}

    @Override
    public void removeLayer(int layer) {}

    @Override
    public void addUnit(int layer) {}

    @Override
    public void removeUnit(UnitId unit) {}

    @Override
    public void setNumber(ParameterId id, double value) {}

    @Override
    public void setLocked(ParameterId id, boolean locked) {}
}
