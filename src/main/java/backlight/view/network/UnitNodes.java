package backlight.view.network;

import backlight.view.text.Messages;
import javafx.scene.Group;

/** All units that are drawn of a network. */
final class UnitNodes extends Group {
    private final Messages messages;

    UnitNodes(Messages messages) {
        this.messages = messages;
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Drawing drawing, UnitLook.Marks marks) {
        NetworkLayout layout = drawing.layout();
        double radius = layout.radius();
        boolean readable = layout.readable();
        double spacing = layout.spacing();
        int before = getChildren().size();
        int next = 0;
        for (int l = 0; l <= layout.plan().depth(); l++) {
            double largest = UnitLook.largest(drawing.wave(), l);
            double x = layout.x(l);
            double y = layout.y(l, 0);
            for (int slot = 0; slot < layout.shown(l); slot++) {
                UnitNode node = node(next++);
                node.setLayoutX(x);
                node.setLayoutY(y + slot * spacing);
                UnitLook look = UnitLook.of(drawing.wave(), l, layout.unit(l, slot), largest, marks);
                node.show(look, drawing.light(), drawing.inks(), radius, readable);
            }
        }
        getChildren().remove(next, getChildren().size());
        if (next > before) applyCss();
    }

    private UnitNode node(int place) {
        if (place == getChildren().size()) getChildren().add(new UnitNode(messages));
        return (UnitNode) getChildren().get(place);
    }
}
