package backlight.view.lab;

import java.util.ArrayList;
import java.util.List;

/** Writes down what it was asked for. */
final class Epochs implements EpochGestures {
    final List<String> asked = new ArrayList<>();

    @Override
    public void begin() {
        asked.add("begin");
    }

    @Override
    public void setEpoch(int epoch) {
        asked.add(Integer.toString(epoch));
    }

    @Override
    public void end() {
        asked.add("end");
    }
}
