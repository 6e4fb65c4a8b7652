package backlight.view.lab;

import backlight.model.scene.LabRow;
import backlight.view.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The rows of a race, each made when it is first shown. */
public final class RaceRows {
    private final Map<LabRow, Supplier<RaceRow<?>>> makers = new EnumMap<>(LabRow.class);
    private final Map<LabRow, RaceRow<?>> made = new EnumMap<>(LabRow.class);

    private final SeedsRow seeds;

    /** @param sampleChosen takes the number of the training sample that was clicked in a map */
    public RaceRows(Messages messages, EpochGestures epochs, SeedsGestures seeds, IntConsumer sampleChosen) {
        this.seeds = new SeedsRow(messages, seeds);
        Theories theories = new Theories();
        makers.put(LabRow.FLOW, () -> new FlowRow(messages));
        makers.put(LabRow.UNITS, () -> new UnitsRow(messages));
        makers.put(LabRow.DELTA, () -> new NormRow(messages));
        makers.put(LabRow.MOMENTS, () -> new MomentsRow(messages, theories));
        makers.put(LabRow.MAP, () -> new MapRow(messages, theories));
        makers.put(LabRow.GRID, () -> new GridRow(messages));
        makers.put(LabRow.SUMS, () -> HistogramRow.ofSums(messages));
        makers.put(LabRow.DELTAS, () -> HistogramRow.ofDeltas(messages));
        makers.put(LabRow.SLOPES, () -> new SlopeRow(messages));
        makers.put(LabRow.DECISION, () -> new DecisionRow(messages, sampleChosen));
        makers.put(LabRow.SEEDS, () -> this.seeds);
        makers.put(LabRow.LOSS, () -> new LossRow(messages, epochs));
    }

    /** @param newest what is known of the repetition over seeds; null before the first */
    public void show(SeedsLook newest) {
        seeds.show(newest);
    }

    /** The rows that there are. */
    public Set<LabRow> offered() {
        return makers.keySet();
    }

    /** These rows, in the order in which they stand. */
    List<RaceRow<?>> of(Set<LabRow> shown) {
        return List.of(LabRow.values()).stream()
                .filter(row -> shown.contains(row) && makers.containsKey(row))
                .<RaceRow<?>>map(row ->
                        made.computeIfAbsent(row, each -> makers.get(each).get()))
                .toList();
    }
}
