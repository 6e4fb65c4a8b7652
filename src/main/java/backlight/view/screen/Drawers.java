package backlight.view.screen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A centre with a panel on either side; where there is too little room, a panel is a drawer that lies over the centre. */
final class Drawers extends StackPane {
    private final Region left;
    private final Node centre;
    private final Region right;
    private final BorderPane layout = new BorderPane();
    private final Room leftUntil;
    private final Room rightUntil;
    private Room room;
    private Node before;

    /**
     * @param leftUntil the least room in which the left panel is no drawer
     * @param rightUntil that of the right panel
     */
    Drawers(Region left, Room leftUntil, Node centre, Region right, Room rightUntil) {
        this.leftUntil = leftUntil;
        this.rightUntil = rightUntil;
        this.left = left;
        this.right = right;
        setMinSize(0, 0);
        layout.setMinSize(0, 0);
        this.centre = centre;
        layout.setCenter(centre);
        getChildren().add(layout);
    }

    /** One panel that is a drawer in any room. */
    Drawers(Region left, Node centre) {
        this(left, null, centre, new Region(), null);
    }

    /** Lays the panels out for this much room. */
    void arrange(Room newRoom) {
        room = newRoom;
        close();
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        // Tab comes to them in the order in which they are put here.
        layout.setLeft(null);
        layout.setCenter(null);
        layout.setRight(null);
        layout.setLeft(isDrawer(left) ? null : left);
        layout.setCenter(centre);
        layout.setRight(isDrawer(right) ? null : right);
        if (focused != null && focused.getScene() == getScene()) focused.requestFocus();
    }

    private boolean isDrawer(Region panel) {
        Room until = panel == left ? leftUntil : rightUntil;
        return until == null || room.compareTo(until) > 0;
    }

    boolean isOpen() {
        return getChildren().size() > 1;
    }

    /** Makes sure that the panel is seen. */
    void show(Region panel) {
        if (isDrawer(panel) && !getChildren().contains(panel)) toggle(panel);
    }

    /** Opens the drawer of this panel, or puts it away. */
    void toggle(Region panel) {
        boolean open = getChildren().contains(panel);
        close();
        if (open) return;
        before = getScene() == null ? null : getScene().getFocusOwner();
        panel.getStyleClass().add("drawer");
        panel.setMaxWidth(USE_PREF_SIZE);
        StackPane.setAlignment(panel, panel == left ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        getChildren().add(panel);
        // Brings what lies in a scroll pane into the scene, so that it can take the focus.
        panel.applyCss();
        panel.requestFocus();
    }

    private boolean isShown(Node node) {
        return node != null && node.getScene() == getScene();
    }

    /** Puts an open drawer away and gives the focus back; false if there was none. */
    boolean close() {
        boolean open = isOpen();
        left.getStyleClass().remove("drawer");
        right.getStyleClass().remove("drawer");
        getChildren().setAll(layout);
        boolean lost = open && getScene() != null && !isShown(getScene().getFocusOwner());
        if (lost && isShown(before)) before.requestFocus();
        before = null;
        return open;
    }
}
