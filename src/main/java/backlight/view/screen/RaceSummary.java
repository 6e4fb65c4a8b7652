package backlight.view.screen;

import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabState;
import backlight.view.lab.ColumnWords;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the columns of a race do at the epoch on show, as a sentence.
 *
 * @param frame null while nothing is known of the race
 */
record RaceSummary(Messages messages, LabState state, RaceFrame frame) {
    private static final int DIGITS = 3;

    String sentence() {
        if (frame == null) return messages.text("lab.waiting");
        String columns = IntStream.range(0, state.columns().size())
                .mapToObj(this::column)
                .collect(Collectors.joining("; "));
        return messages.text("summary.race", frame.epoch(), state.epochs(), columns);
    }

    private String column(int k) {
        Moment moment = frame.moments().get(k);
        String name = new ColumnWords(messages).name(state.columns().get(k));
        double loss = moment.recording().loss(moment.epoch());
        int dead = moment.recording().deadCount(moment.epoch());
        return messages.text("summary.race.column", name, Numbers.significant(loss, DIGITS), dead);
    }
}
