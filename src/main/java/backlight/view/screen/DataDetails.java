package backlight.view.screen;

import backlight.model.activation.Interval;
import backlight.model.data.DataKind;
import backlight.model.data.DataKind.Setting;
import backlight.model.data.DataLimits;
import backlight.model.data.DataPlan;
import backlight.view.control.Buttons;
import backlight.view.control.Disclosure;
import backlight.view.control.Shown;
import backlight.view.control.Switch;
import backlight.view.text.Messages;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What of the data is seldom changed. */
final class DataDetails extends VBox {
    private final Messages messages;
    private final NumberRow classes;
    private final NumberRow dimensions;
    private final NumberRow left;
    private final NumberRow right;
    private final NumberRow seed;
    private final NumberRow testShare;
    private final Switch standardised;
    private DataPlan plan;

    DataDetails(Messages messages, DataEdits edits) {
        this.messages = messages;
        classes = row("classes", true, DataLimits.CLASSES, n -> edits.type(plan.withClasses((int) n)));
        dimensions = row("dimensions", true, DataLimits.DIMENSIONS, n -> edits.type(plan.withDimensions((int) n)));
        left = row("slope.left", false, DataLimits.SLOPE, s -> edits.type(plan.withSlopes(s, plan.rightSlope())));
        right = row("slope.right", false, DataLimits.SLOPE, s -> edits.type(plan.withSlopes(plan.leftSlope(), s)));
        seed = row("data.seed", true, DataLimits.SEED, n -> edits.type(plan.withSeed((long) n)));
        seed.with(Buttons.icon(
                Feather.SHUFFLE, messages.text("setup.data.seed.next"), () -> edits.choose(plan.withSeed(next()))));
        testShare = row("testShare", false, DataLimits.TEST_SHARE, share -> edits.type(plan.withTestShare(share)));
        standardised = new Switch(
                messages.text("setup.standardised"),
                messages.text("setup.standardised.hint"),
                on -> edits.choose(plan.withStandardised(on)));
        standardised.getStyleClass().add("setup-switch");
        getChildren()
                .add(new Disclosure(
                        messages.text("setup.data.more"),
                        classes,
                        dimensions,
                        left,
                        right,
                        standardised,
                        testShare,
                        seed));
    }

    private NumberRow row(String id, boolean whole, Interval allowed, NumberRow.Change set) {
        return new NumberRow(messages, id, whole, allowed, set);
    }

    private long next() {
        return plan.seed() < DataLimits.SEED.high() ? plan.seed() + 1 : 0;
    }

    void show(DataPlan newPlan) {
        plan = newPlan;
        DataKind kind = plan.dataKind();
        Shown.set(kind.uses(Setting.CLASSES), classes);
        Shown.set(kind.uses(Setting.DIMENSIONS), dimensions);
        Shown.set(kind.uses(Setting.SLOPES), left, right);
        classes.show(plan.classes());
        dimensions.show(plan.dimensions());
        left.show(plan.leftSlope());
        right.show(plan.rightSlope());
        seed.show(plan.seed());
        testShare.show(plan.testShare());
        standardised.show(plan.standardised());
    }
}
