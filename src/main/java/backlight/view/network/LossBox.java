package backlight.view.network;

import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The loss at the right end of the network, and its value as soon as it is known. */
final class LossBox extends Group {
    private final Label box = new Label();
    private final Label name = new Label();
    private final Label value = new Label();

    LossBox(Messages messages) {
        box.getStyleClass().addAll("math", "loss-box");
        box.setText(messages.text("network.loss.symbol"));
        name.getStyleClass().add("column-name");
        name.setText(messages.text("network.loss"));
        value.getStyleClass().addAll("mono", "loss-number");
        getChildren().addAll(box, name, value);
        setAutoSizeChildren(false);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param others what the value steps below, where it is so long that it would lie on it */
    void show(Wave wave, NetworkLayout layout, Group others) {
        double size = layout.lossSize();
        box.resizeRelocate(
                Math.round(layout.lossX()), Math.round(layout.middle() - size / 2), Math.round(size), Math.round(size));
        double centre = layout.lossX() + size / 2;
        place(name, centre, box.getLayoutY() - 1.5 * layout.em(), layout);
        value.setVisible(wave.lossKnown() > 0);
        value.setOpacity(wave.lossKnown());
        value.setText(Numbers.significant(wave.snapshot().trace().loss(), 3));
        place(value, centre, box.getLayoutY() + size + 0.25 * layout.em(), layout);
        for (Node other : others.getChildren()) {
            if (value.getBoundsInParent().intersects(other.getBoundsInParent())) {
                value.setLayoutY(Math.ceil(other.getBoundsInParent().getMaxY()));
            }
        }
    }

    private static void place(Label label, double centre, double y, NetworkLayout layout) {
        label.applyCss();
        label.autosize();
        double most = layout.width() - label.getWidth();
        label.relocate(Math.round(Math.min(most, centre - label.getWidth() / 2)), Math.round(y));
    }
}
