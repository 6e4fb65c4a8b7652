package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;

/**
 * The middle of a part.
 *
 * @param clear how far the part itself reaches from there, in pixels
 */
record Spot(double x, double y, double clear) {
    /** Of a bias or slope, that of its unit; of what is not drawn, somewhere near. */
    static Spot of(Part part, NetworkLayout layout) {
        if (part instanceof ParameterId id && id.kind() == ParameterId.Kind.WEIGHT) {
            double left = y(id.layer() - 1, id.from(), layout);
            double right = y(id.layer(), id.to(), layout);
            double x = (layout.gapLeft(id.layer()) + layout.gapRight(id.layer())) / 2;
            return new Spot(x, (left + right) / 2, 0.4 * layout.em());
        }
        UnitId unit = part.owner();
        return new Spot(layout.x(unit.layer()), y(unit.layer(), unit.unit(), layout), layout.radius());
    }

    private static double y(int l, int j, NetworkLayout layout) {
        return layout.y(l, layout.slot(l, j).orElse(layout.shown(l) / 2));
    }
}
