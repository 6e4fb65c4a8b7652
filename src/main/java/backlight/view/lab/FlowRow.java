package backlight.view.lab;

import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.network.NetworkMiniature;
import backlight.view.text.Messages;

/** The networks, lit by the mean gradient over all samples, so that a dead unit is dark. */
final class FlowRow extends RaceRow<NetworkMiniature> {
    private static final double HEIGHT = 9;
    private static final double GROWTH = 4;

    FlowRow(Messages messages) {
        super(messages, LabRow.FLOW, HEIGHT);
    }

    @Override
    NetworkMiniature cell(int column) {
        return new NetworkMiniature(messages());
    }

    @Override
    double growth() {
        return GROWTH;
    }

    @Override
    String note(LabState state, RaceFrame frame) {
        return messages()
                .text("lab.row.flow.note", state.shared().samples().train().size(), frame.epoch());
    }

    @Override
    Object beside(LabState state) {
        return state.shared().picture().trueScale();
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        boolean trueScale = state.shared().picture().trueScale();
        for (int k = 0; k < cells().size(); k++) {
            Moment moment = frame.moments().get(k);
            cells().get(k).show(moment.mean(), moment.recording().dead(moment.epoch()), trueScale);
        }
    }
}
