package backlight.view.network;

import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.view.text.Messages;

/** What the parts of a network are called on the screen, such as H1·4 → H2·3; there, units count from 1. */
public final class PartNames {
    private final Messages messages;
    private final NetworkPlan plan;

    public PartNames(Messages messages, NetworkPlan plan) {
        this.messages = messages;
        this.plan = plan;
    }

    public String of(Part part) {
        return part instanceof UnitId unit ? unit(unit) : parameter((ParameterId) part);
    }

    private String unit(UnitId unit) {
        return messages.text("part." + kind(unit.layer()), unit.layer(), unit.unit() + 1);
    }

    private String parameter(ParameterId id) {
        return switch (id.kind()) {
            case WEIGHT -> messages.text("part.weight", unit(new UnitId(id.layer() - 1, id.from())), unit(id.owner()));
            case BIAS -> messages.text("part.bias", unit(id.owner()));
            case SLOPE -> messages.text("part.slope", shared(id) ? layer(id.layer()) : unit(id.owner()));
        };
    }

    private boolean shared(ParameterId id) {
        return plan.layer(id.layer()).sharing() == LayerPlan.Sharing.LAYER;
    }

    /** The short name of a layer: In, H1, H2, …, Out. */
    public String layer(int layer) {
        return messages.text("part.layer." + kind(layer), layer);
    }

    /** Its full name: Input, Hidden 1, Hidden 2, …, Output. */
    public String column(int layer) {
        return messages.text("network.layer." + kind(layer), layer);
    }

    private String kind(int layer) {
        if (layer == 0) return "input";
        return layer < plan.depth() ? "hidden" : "output";
    }
}
