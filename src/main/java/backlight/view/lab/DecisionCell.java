package backlight.view.lab;

import backlight.view.chart.Answers;
import backlight.view.chart.MapPane;
import backlight.view.chart.MapSummary;
import backlight.view.chart.Newest;
import backlight.view.style.Spoken;
import backlight.view.text.Messages;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** What a column's network answers over the plane of its inputs. */
final class DecisionCell extends Region implements Spoken {
    /** Pixels of a cell of the map: all columns have one, and all are worked out for every epoch. */
    private static final double FINE = 2;

    private final Messages messages;
    private final MapPane map;
    private final Newest<Answers, MapPane.Content> newest;
    private Answers asked;

    DecisionCell(Messages messages, IntConsumer sampleChosen) {
        this.messages = messages;
        map = new MapPane(sampleChosen);
        map.setManaged(false);
        newest = new Newest<>(answers -> false, Answers::workOut, map::show);
        getStyleClass().addAll("lab-cell", "decision-cell");
        map.setAccessibleRoleDescription(messages.text("role.map"));
        getChildren().add(map);
    }

    @Override
    public void setSubject(Supplier<String> subject) {
        map.setSubject(subject);
    }

    void show(Answers answers, int sample) {
        map.describe(new MapSummary(messages, answers)::sentence);
        asked = answers;
        ask();
        map.setSample(sample);
    }

    private double side() {
        return Math.max(0, Math.min(getWidth(), getHeight()) - 8);
    }

    private void ask() {
        int cells = (int) Math.max(1, Math.min(MapPane.CELLS, side() / FINE));
        if (asked != null && side() > 0) newest.ask(asked.withCells(cells));
    }

    @Override
    protected void layoutChildren() {
        ask();
        double side = side();
        map.resizeRelocate((getWidth() - side) / 2, (getHeight() - side) / 2, side, side);
    }
}
