package backlight.view.network;

import backlight.model.network.NetworkPlan;
import backlight.view.text.Messages;
import javafx.scene.Group;
import javafx.scene.control.Label;

/** Under the outputs, what each should be for the sample; all or, where one does not fit, none. */
final class TargetLabels extends Group {
    private static final double ROW = 1.3;

    private final Messages messages;

    TargetLabels(Messages messages) {
        this.messages = messages;
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Wave wave, NetworkLayout layout) {
        NetworkPlan plan = layout.plan();
        int count = fit(layout) ? plan.outputs() : 0;
        while (getChildren().size() < count) getChildren().add(label());
        getChildren().remove(count, getChildren().size());
        for (int k = 0; k < count; k++) {
            Label label = (Label) getChildren().get(k);
            label.setText(messages.text(
                    "network.target", PartReading.target(wave.snapshot().trace().target(k))));
            label.applyCss();
            label.autosize();
            double x = layout.x(plan.depth()) - label.getWidth() / 2;
            double y = layout.y(plan.depth(), k) + layout.radius() + 0.2 * layout.em();
            label.relocate(Math.round(x), Math.round(y));
        }
    }

    private static boolean fit(NetworkLayout layout) {
        int depth = layout.plan().depth();
        if (layout.left(depth) > 0) return false;
        int last = layout.shown(depth) - 1;
        double row = layout.radius() + (0.2 + ROW) * layout.em();
        boolean between = last == 0 || row + layout.radius() <= layout.spacing();
        return between && layout.y(depth, last) + row <= layout.height();
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().addAll("mono", "target-number");
        return label;
    }
}
