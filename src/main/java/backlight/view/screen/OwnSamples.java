package backlight.view.screen;

import backlight.model.activation.Problem;
import backlight.model.data.DataKind;
import backlight.model.data.DataLimits;
import backlight.model.data.DataPlan;
import backlight.model.data.Sample;
import backlight.view.control.Buttons;
import backlight.view.control.FieldProblem;
import backlight.view.control.NumberField;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Samples that the user types: a line for each, with its inputs and its targets. */
final class OwnSamples extends VBox {
    private static final int MOST_INPUTS = 8;
    private static final int MOST_TARGETS = 4;

    private final Messages messages;
    private final DataEdits edits;
    private final VBox lines = new VBox();
    private final CountRow inputs;
    private final CountRow targets;
    private final Button add;
    private DataPlan plan;
    private List<Sample> samples = List.of();
    private final List<List<NumberField>> fields = new ArrayList<>();

    OwnSamples(Messages messages, DataEdits edits) {
        this.messages = messages;
        this.edits = edits;
        inputs = new CountRow(
                messages,
                "own.inputs",
                MOST_INPUTS,
                n -> resize(n, samples.get(0).target().size()));
        targets = new CountRow(
                messages,
                "own.targets",
                MOST_TARGETS,
                n -> resize(samples.get(0).input().size(), n));
        add = new Button(messages.text("setup.own.add"), new Icon(Feather.PLUS));
        add.getStyleClass().add("small");
        add.setOnAction(event -> add());
        lines.getStyleClass().add("own-lines");
        getStyleClass().add("own-samples");
        getChildren().addAll(inputs, targets, lines, add);
    }

    private void add() {
        List<Sample> more = new ArrayList<>(samples);
        more.add(samples.get(samples.size() - 1));
        edits.choose(plan.withOwn(more));
    }

    private void remove(int index) {
        List<Sample> fewer = new ArrayList<>(samples);
        fewer.remove(index);
        edits.choose(plan.withOwn(fewer));
    }

    private void resize(int newInputs, int newTargets) {
        edits.choose(plan.withOwn(samples.stream()
                .map(sample -> new Sample(resized(sample.input(), newInputs), resized(sample.target(), newTargets)))
                .toList()));
    }

    /** What is new is 0. */
    private static List<Double> resized(List<Double> numbers, int size) {
        DoubleStream old = numbers.stream().mapToDouble(Double::doubleValue);
        return DoubleStream.concat(old, DoubleStream.generate(() -> 0))
                .limit(size)
                .boxed()
                .toList();
    }

    private Optional<Problem> change(int index, int column, double number) {
        Sample old = samples.get(index);
        List<Double> input = new ArrayList<>(old.input());
        List<Double> target = new ArrayList<>(old.target());
        if (column < input.size()) input.set(column, number);
        else target.set(column - input.size(), number);
        List<Sample> changed = new ArrayList<>(samples);
        changed.set(index, new Sample(input, target));
        return DataLimits.own(changed).or(() -> edits.type(plan.withOwn(changed)));
    }

    void show(DataPlan newPlan) {
        plan = newPlan;
        List<Sample> newSamples = plan.own();
        boolean same = newSamples.size() == samples.size() && shape(newSamples).equals(shape(samples));
        samples = newSamples;
        inputs.show(samples.get(0).input().size());
        targets.show(samples.get(0).target().size());
        add.setDisable(samples.size() == DataKind.MOST_SAMPLES);
        if (!same) build();
        for (int s = 0; s < samples.size(); s++) showLine(s);
    }

    private static List<Integer> shape(List<Sample> samples) {
        return samples.isEmpty()
                ? List.of()
                : List.of(samples.get(0).input().size(), samples.get(0).target().size());
    }

    private void showLine(int index) {
        List<Double> numbers = new ArrayList<>(samples.get(index).input());
        numbers.addAll(samples.get(index).target());
        for (int c = 0; c < numbers.size(); c++) {
            fields.get(index).get(c).show(numbers.get(c), Numbers.brief(numbers.get(c)));
        }
    }

    private void build() {
        lines.getChildren().clear();
        fields.clear();
        for (int s = 0; s < samples.size(); s++) lines.getChildren().add(line(s));
    }

    private VBox line(int index) {
        Sample sample = samples.get(index);
        FlowPane cells = new FlowPane();
        cells.getStyleClass().add("own-cells");
        VBox line = new VBox(cells);
        fields.add(new ArrayList<>());
        for (int i = 0; i < sample.input().size(); i++) addCell(line, cells, index, i, "own.input", i);
        cells.getChildren().add(new Label("→"));
        for (int k = 0; k < sample.target().size(); k++) {
            addCell(line, cells, index, sample.input().size() + k, "own.target", k);
        }
        Button remove = Buttons.icon(Feather.X, messages.text("setup.own.remove", index + 1), () -> remove(index));
        remove.getStyleClass().add("small");
        remove.setDisable(samples.size() == 1);
        cells.getChildren().add(remove);
        return line;
    }

    private void addCell(VBox line, FlowPane cells, int index, int column, String kind, int number) {
        NumberField field = new NumberField(messages, value -> change(index, column, value));
        field.setAccessibleText(messages.text("setup." + kind, index + 1, number + 1));
        field.getStyleClass().add("own-field");
        fields.get(index).add(field);
        cells.getChildren().add(field);
        line.getChildren().add(new FieldProblem(field.problemProperty()));
    }
}
