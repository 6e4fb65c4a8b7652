package backlight.view.control;

import javafx.scene.Node;

/** Nodes that are there or not: what is not shown takes no room either. */
public final class Shown {
    private Shown() {}

    public static void set(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
