package backlight.view.screen;

import backlight.model.network.Flow;
import backlight.model.network.Flow.Layer;
import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import backlight.view.network.NetworkLayout;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** ‖δ‖ of each layer in large digits under its column, as far as the gradient has come. */
final class PresentedLayers extends Region {
    private static final int DIGITS = 2;

    private final Label name = new Label();
    private final List<Label> numbers = new ArrayList<>();
    private NetworkLayout columns;

    PresentedLayers(Messages messages) {
        name.setText(messages.text("present.delta"));
        name.getStyleClass().add("presented-name");
        getStyleClass().add("presented-layers");
        getChildren().add(name);
    }

    void place(NetworkLayout layout) {
        columns = layout;
        requestLayout();
    }

    void show(Snapshot snapshot, Timeline timeline, double time) {
        List<Layer> layers = Flow.of(snapshot.plan(), snapshot.trace()).layers();
        while (numbers.size() < layers.size()) numbers.add(number());
        getChildren().setAll(name);
        getChildren().addAll(numbers.subList(0, layers.size()));
        int reached = LayerGradients.reached(timeline, time);
        for (int k = 0; k < layers.size(); k++) {
            boolean known = layers.get(k).number() >= reached;
            numbers.get(k).setText(known ? Numbers.significant(layers.get(k).delta(), DIGITS) : "");
        }
        requestLayout();
    }

    private static Label number() {
        Label number = new Label();
        number.getStyleClass().addAll("mono", "presented-delta");
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    @Override
    protected double computePrefHeight(double width) {
        return name.prefHeight(-1) + (numbers.isEmpty() ? name : numbers.get(0)).prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        name.autosize();
        name.relocate(0, getHeight() - name.getHeight());
        if (columns == null) return;
        int count = Math.min(numbers.size(), columns.plan().depth());
        numbers.forEach(Label::autosize);
        boolean crowded = IntStream.range(1, count).anyMatch(this::touches);
        for (int k = 0; k < count; k++) {
            Label number = numbers.get(k);
            double x = columns.x(k + 1) - number.getWidth() / 2;
            double y = crowded && k % 2 == 1 ? getHeight() - number.getHeight() : 0;
            number.relocate(Math.max(0, Math.min(getWidth() - number.getWidth(), Math.round(x))), Math.round(y));
        }
    }

    /** Whether this number and the one before it would be read as one. */
    private boolean touches(int k) {
        double apart = columns.x(k + 1) - columns.x(k);
        double widths = (numbers.get(k).getWidth() + numbers.get(k - 1).getWidth()) / 2;
        return apart - widths < name.getFont().getSize();
    }
}
