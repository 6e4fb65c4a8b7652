package backlight.view.screen;

import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Moment;
import backlight.model.scene.Timeline.Phase;
import backlight.view.network.PhaseTrack;
import backlight.view.style.Hint;
import backlight.view.style.PlaceHint;
import backlight.view.text.Messages;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/** The way of one sample through the network and back, as a line to drag along; each phase has its name on it. */
final class TransportTrack extends Region {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final Messages messages;
    private final BackpropGestures gestures;
    private final Map<Phase, Button> names = new EnumMap<>(Phase.class);
    private final Map<Phase, Rectangle> tracks = new EnumMap<>(Phase.class);
    private final Map<Phase, Rectangle> fills = new EnumMap<>(Phase.class);
    private final Group ticks = new Group();
    private final Region hit = new Region() {
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case TEXT -> messages.text("transport.says", names.get(present).getText());
                case VALUE -> time;
                case MIN_VALUE -> 0.0;
                case MAX_VALUE -> timeline.duration();
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    };
    private final Circle thumb = new Circle();
    private Timeline timeline = new Timeline(1);
    private double time = -1;
    private Phase present = Phase.FORWARD;
    private PhaseTrack track = new PhaseTrack(timeline, 1, 0, 0);

    TransportTrack(Messages messages, BackpropGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        getStyleClass().add("transport-track");
        for (Phase phase : Phase.values()) add(phase);
        thumb.getStyleClass().add("transport-thumb");
        thumb.setMouseTransparent(true);
        ticks.setMouseTransparent(true);
        hit.getStyleClass().add("transport-hit");
        hit.setAccessibleRole(AccessibleRole.SLIDER);
        hit.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            gestures.begin();
            gestures.scrub(track.time(event.getX()));
        });
        hit.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> gestures.scrub(track.time(event.getX())));
        hit.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> gestures.end());
        PlaceHint.on(hit, (px, py) -> Optional.of(explained(timeline.at(track.time(px)))));
        getChildren().addAll(tracks.values());
        getChildren().addAll(fills.values());
        getChildren().addAll(ticks, thumb, hit);
        getChildren().addAll(names.values());
        getChildren().forEach(node -> node.setManaged(false));
    }

    private void add(Phase phase) {
        tracks.put(phase, part("transport-part", phase));
        fills.put(phase, part("transport-fill", phase));
        Button name = new Button(messages.text("transport." + id(phase)));
        name.getStyleClass().setAll("phase-name");
        name.setFocusTraversable(false);
        name.setOnAction(event -> jump(phase));
        Hint.on(name, messages.text("transport.jump"));
        names.put(phase, name);
    }

    private static Rectangle part(String styleClass, Phase phase) {
        Rectangle part = new Rectangle();
        part.getStyleClass().setAll(styleClass, id(phase));
        part.setMouseTransparent(true);
        return part;
    }

    private static String id(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    /** A boundary belongs to the phase that ends there, so the jump goes just past it. */
    private void jump(Phase phase) {
        gestures.begin();
        double start = track.begin(phase);
        gestures.scrub(phase == Phase.FORWARD ? start : Math.nextUp(start));
        gestures.end();
    }

    void show(Timeline newTimeline, double newTime) {
        boolean changed = !newTimeline.equals(timeline);
        if (!changed && newTime == time) return;
        timeline = newTimeline;
        time = newTime;
        Moment moment = timeline.at(time);
        String backward = backward(moment);
        boolean renamed = !moment.phase().equals(present)
                || !names.get(Phase.BACKWARD).getText().equals(backward);
        present = moment.phase();
        names.forEach((phase, name) -> name.pseudoClassStateChanged(PRESENT, phase == present));
        names.get(Phase.BACKWARD).setText(backward);
        if (changed || renamed) requestLayout();
        else move();
    }

    /** What happens at a place of the line, between two ticks. */
    private String explained(Moment moment) {
        String layer = switch (moment.phase()) {
            case FORWARD ->
                moment.layer() == timeline.depth()
                        ? messages.text("part.layer.output")
                        : messages.text("part.layer.hidden", moment.layer());
            case BACKWARD -> before(moment.layer());
            default -> "";
        };
        return messages.text("transport.hint." + id(moment.phase()), layer);
    }

    /** The layer that the gradient comes to through the weights of {@code layer}. */
    private String before(int layer) {
        return layer == 1 ? messages.text("transport.inputs") : messages.text("part.layer.hidden", layer - 1);
    }

    private String backward(Moment moment) {
        if (moment.phase() != Phase.BACKWARD) return messages.text("transport.backward");
        String layer = before(moment.layer());
        return messages.text(
                moment.progress() < 1 ? "transport.backward.reaching" : "transport.backward.reached", layer);
    }

    @Override
    protected void layoutChildren() {
        Button sample = names.get(Phase.UPDATE);
        double em = sample.getFont().getSize();
        double least = Math.max(sample.prefWidth(-1), names.get(Phase.LOSS).prefWidth(-1));
        track = new PhaseTrack(timeline, getWidth(), 0.35 * em, Math.min(least + 0.8 * em, getWidth() / 6));
        double height = Math.rint(0.42 * em);
        double middle = Math.rint(0.64 * getHeight());
        for (Phase phase : Phase.values()) {
            put(tracks.get(phase), phase, middle - height / 2, height);
            put(fills.get(phase), phase, middle - height / 2, height);
        }
        hit.resizeRelocate(0, middle - em, getWidth(), 2 * em);
        thumb.setCenterY(middle);
        thumb.setRadius(0.62 * em);
        mark(middle - height / 2, height);
        name(middle - 0.9 * em);
        move();
    }

    /** The present phase always; the others where their names fit and leave its name alone. */
    private void name(double bottom) {
        double left = 0;
        double right = 0;
        for (Phase phase : Phase.values()) {
            Button name = names.get(phase);
            name.autosize();
            if (phase == Phase.BACKWARD && name.getWidth() > getWidth()) {
                name.setText(messages.text("transport.backward"));
                name.autosize();
            }
            double x = Math.min(track.start(phase), getWidth() - name.getWidth());
            name.relocate(Math.rint(Math.max(0, x)), Math.rint(bottom - name.getHeight()));
            if (phase != present) continue;
            left = name.getLayoutX();
            right = left + name.getWidth();
        }
        for (Phase phase : Phase.values()) {
            Button name = names.get(phase);
            boolean fits = name.getWidth() <= track.length(phase);
            boolean apart = name.getLayoutX() >= right || name.getLayoutX() + name.getWidth() <= left;
            name.setVisible(phase == present || fits && apart);
        }
    }

    private void put(Rectangle part, Phase phase, double y, double height) {
        part.setX(track.start(phase));
        part.setY(y);
        part.setHeight(height);
        part.setWidth(track.length(phase));
        part.setArcWidth(height);
        part.setArcHeight(height);
    }

    /** One gap between two layers. */
    private void mark(double y, double height) {
        ticks.getChildren().clear();
        for (Phase phase : new Phase[] {Phase.FORWARD, Phase.BACKWARD}) {
            for (int k = 1; k < timeline.depth(); k++) {
                double x = track.start(phase) + track.length(phase) * k / timeline.depth();
                Rectangle tick = new Rectangle(Math.rint(x) - 1, y, 2, height);
                tick.getStyleClass().add("transport-tick");
                ticks.getChildren().add(tick);
            }
        }
    }

    /** All that a frame changes. */
    private void move() {
        for (Phase phase : Phase.values()) {
            double share = track.share(phase, time);
            Rectangle fill = fills.get(phase);
            fill.setVisible(share > 0);
            double length = share * track.length(phase);
            if (fill.getWidth() != length) fill.setWidth(length);
        }
        thumb.setCenterX(track.pixel(time));
    }
}
