package backlight.view.screen;

import backlight.view.style.ThemedPopOver;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/** The pop-over of a window: one at a time. */
final class OnePopOver {
    private PopOver open;

    /** Opens this content at its owner; if the same kind was open, it is put away instead. */
    void toggle(Node content, Node owner, ArrowLocation arrow) {
        boolean again =
                open != null && open.isShowing() && open.getContentNode().getClass() == content.getClass();
        close();
        if (again) return;
        open = new ThemedPopOver(content);
        open.setArrowLocation(arrow);
        open.show(owner);
    }

    void close() {
        if (open != null && open.isShowing()) open.hide(Duration.ZERO);
        open = null;
    }
}
