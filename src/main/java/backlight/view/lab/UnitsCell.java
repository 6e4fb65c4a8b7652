package backlight.view.lab;

import backlight.model.lab.Moment;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.style.Spoken;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** How many units are dead, what share gets no gradient, and who is off or saturated. */
final class UnitsCell extends VBox implements Spoken {
    private static final double HUNDRED = 100;

    private final Messages messages;
    private final Label dead = new Label();
    private final Label of = new Label();
    private final Label share = new Label();
    private final Icon dark = new Icon(Feather.ZAP_OFF);
    private final Label changes = new Label();
    private final Label others = new Label();
    private String percent = "";
    private boolean sick;
    private Supplier<String> subject = () -> "";

    UnitsCell(Messages messages) {
        this.messages = messages;
        dead.getStyleClass().add("dead-count");
        dead.setMinWidth(USE_PREF_SIZE);
        of.getStyleClass().add("muted");
        of.setMinWidth(USE_PREF_SIZE);
        share.getStyleClass().add("dead-share");
        share.setMinWidth(0);
        changes.getStyleClass().addAll("small", "muted");
        others.getStyleClass().addAll("small", "muted");
        for (Label label : List.of(changes, others)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(dead, of, gap, share);
        first.getStyleClass().add("dead-line");
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("units-cell");
        getChildren().addAll(first, changes, others);
    }

    void show(Moment moment) {
        int count = moment.recording().deadCount(moment.epoch());
        int units = moment.recording().hiddenUnits();
        dead.setText(Integer.toString(count));
        of.setText(messages.text("lab.units.of", units));
        percent = Numbers.fixed(HUNDRED * count / Math.max(1, units), 0);
        sick = count > 0;
        write(true);
        Hint.on(share, messages.text("lab.units.hint"));
        String history = history(moment);
        changes.setText(history);
        Hint.on(changes, history);
        Shown.set(!history.isEmpty(), changes);
        others.setText(messages.text(
                "lab.units.others",
                Numbers.fixed(HUNDRED * moment.offShare(), 0),
                Numbers.fixed(HUNDRED * moment.health().saturatedShare(), 0)));
        Hint.on(others, messages.text("lab.units.others.hint"));
        setAccessibleText(String.join(". ", dead.getText() + " " + of.getText(), share.getText(), others.getText()));
    }

    @Override
    public void setSubject(Supplier<String> newSubject) {
        subject = newSubject;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) return super.queryAccessibleAttribute(attribute, parameters);
        return Spoken.about(subject.get(), getAccessibleText() == null ? "" : getAccessibleText());
    }

    /** The height for the longest of its words, in pixels, so that the row keeps its height from epoch to epoch. */
    double need(double width) {
        Text longest = new Text(messages.text("lab.units.others", HUNDRED, HUNDRED));
        longest.setFont(others.getFont());
        longest.setWrappingWidth(width);
        double lines = 2 * longest.getLayoutBounds().getHeight();
        return snappedTopInset() + dead.prefHeight(-1) + lines + snappedBottomInset();
    }

    private String history(Moment moment) {
        int died = moment.recording().died(moment.epoch());
        int revived = moment.recording().revived(moment.epoch());
        List<String> parts = new ArrayList<>();
        if (died > 0) parts.add(messages.text("lab.units.died", died));
        if (revived > 0) parts.add(messages.text("lab.units.revived", revived));
        return String.join(" · ", parts);
    }

    private void write(boolean whole) {
        if (!sick) share.setText(messages.text("lab.units.all"));
        else share.setText(messages.text(whole ? "lab.units.none" : "lab.units.none.short", percent));
        share.setGraphic(sick && whole ? dark : null);
    }

    /** A narrow column keeps the count, and of the share what is short. */
    @Override
    protected void layoutChildren() {
        write(true);
        double room = getWidth() - 2 * of.getFont().getSize() - dead.prefWidth(-1) - of.prefWidth(-1);
        boolean whole = share.prefWidth(-1) <= room;
        write(whole);
        boolean seen = sick || whole;
        if (share.isManaged() != seen) Shown.set(seen, share);
        super.layoutChildren();
    }
}
