package backlight.view.network;

import javafx.scene.Group;
import javafx.stage.Window;

/** The pictures of all gaps between layers, and of the way to the loss if there is room for one. */
final class GapPictures extends Group {
    GapPictures() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Drawing drawing) {
        NetworkLayout layout = drawing.layout();
        int count = layout.plan().depth() + (layout.lossSize() > 0 ? 1 : 0);
        while (getChildren().size() < count)
            getChildren().add(new GapPicture(getChildren().size() + 1));
        if (getChildren().size() > count)
            getChildren().remove(count, getChildren().size());
        Window window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : Math.max(1, window.getOutputScaleX());
        for (var picture : getChildren()) ((GapPicture) picture).show(drawing, scale);
    }
}
