package backlight.view.screen;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.training.Optimizer;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingPlan;
import backlight.view.control.Wrapping;
import backlight.view.text.Messages;
import backlight.view.text.Readout;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The gradient of the sample, the mean of the batch, and the update that the optimiser makes of it: three things. */
final class UpdateRows extends VBox {
    private static final int DIGITS = 6;
    private static final int SHORT = 3;

    private final Messages messages;
    private final Label batchName = new Label();
    private final Label updateName = new Label();
    private final ExactNumber sample = new ExactNumber();
    private final ExactNumber batch = new ExactNumber();
    private final ExactNumber update = new ExactNumber();
    private final Label note = new Label();

    UpdateRows(Messages messages) {
        this.messages = messages;
        getStyleClass().add("update-rows");
        GridPane table = new GridPane();
        table.getStyleClass().add("value-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(wide);
        Label sampleName = new Label(messages.text("chain.sample"));
        Wrapping.on(sampleName, batchName, updateName);
        for (ExactNumber number : List.of(sample, batch, update)) number.setMinWidth(USE_PREF_SIZE);
        table.addRow(0, sampleName, sample);
        table.addRow(1, batchName, batch);
        table.addRow(2, updateName, update);
        List.of(sample, batch, update).forEach(number -> GridPane.setHalignment(number, HPos.RIGHT));
        note.getStyleClass().add("note");
        note.setWrapText(true);
        getChildren().addAll(table, note);
    }

    /** @param part what was chosen; for a unit, its bias is shown */
    void show(Snapshot snapshot, Part part) {
        ParameterId id = learned(part);
        int index = snapshot.network().layout().indexOf(id);
        sample.show(snapshot.gradient(index), DIGITS, true);
        batch.show(snapshot.batchGradient(index), DIGITS, true);
        update.show(snapshot.update(index), DIGITS, false);
        batchName.setText(messages.text("chain.batch", snapshot.batch()));
        updateName.setText(messages.text("chain.update", messages.text("chain.symbol." + id.kind())));
        note.setText(note(snapshot, id, part instanceof UnitId));
    }

    static ParameterId learned(Part part) {
        return part instanceof ParameterId id
                ? id
                : ParameterId.bias(part.layer(), part.owner().unit());
    }

    private String note(Snapshot snapshot, ParameterId id, boolean unit) {
        TrainingPlan plan = snapshot.setup().training();
        List<String> sentences = new ArrayList<>();
        if (unit) sentences.add(messages.text("chain.bias"));
        if (plan.locked().contains(id)) sentences.add(messages.text("chain.locked"));
        else sentences.add(messages.text("chain.update." + plan.optimizer().id(), rate(plan, id)));
        if (isPlain(plan, id)) sentences.add(product(snapshot, id));
        boolean decays = id.kind() == ParameterId.Kind.WEIGHT && plan.decay() > 0;
        if (decays) sentences.add(messages.text("chain.decay", ExactNumber.text(plan.decay(), 2)));
        if (id.kind() == ParameterId.Kind.SLOPE) sentences.add(messages.text("chain.pill"));
        return String.join(" ", sentences);
    }

    /** Whether the update is just −η times the mean. */
    private static boolean isPlain(TrainingPlan plan, ParameterId id) {
        boolean decays = id.kind() == ParameterId.Kind.WEIGHT && plan.decay() > 0;
        return plan.optimizer() == Optimizer.GRADIENT_DESCENT
                && !decays
                && !plan.locked().contains(id);
    }

    private String product(Snapshot snapshot, ParameterId id) {
        int index = snapshot.network().layout().indexOf(id);
        return messages.text(
                "chain.step",
                rate(snapshot.setup().training(), id),
                ExactNumber.text(snapshot.batchGradient(index), SHORT),
                ExactNumber.text(snapshot.update(index), SHORT));
    }

    private static String rate(TrainingPlan plan, ParameterId id) {
        return Readout.parameter(id.kind() == ParameterId.Kind.SLOPE ? plan.slopeRate() : plan.learningRate());
    }
}
