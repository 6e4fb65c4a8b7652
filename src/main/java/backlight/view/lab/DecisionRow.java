package backlight.view.lab;

import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.chart.Answers;
import backlight.view.text.Messages;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What the networks answer over the plane of their inputs. */
final class DecisionRow extends RaceRow<DecisionCell> {
    private static final double HEIGHT = 7.4;

    private final IntConsumer sampleChosen;

    DecisionRow(Messages messages, IntConsumer sampleChosen) {
        super(messages, LabRow.DECISION, HEIGHT);
        this.sampleChosen = sampleChosen;
    }

    @Override
    DecisionCell cell(int column) {
        return new DecisionCell(messages(), sampleChosen);
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        for (int k = 0; k < cells().size(); k++) {
            Moment moment = frame.moments().get(k);
            Answers answers = Answers.of(
                    moment.snapshot().setup(),
                    moment.snapshot().parameters(),
                    frame.sample(),
                    state.shared().picture(),
                    Optional.empty());
            cells().get(k).show(answers, frame.sample());
        }
    }
}
