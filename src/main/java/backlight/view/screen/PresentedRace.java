package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.lab.RaceGrid;
import backlight.view.lab.RaceRows;
import backlight.view.present.Fitted;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The race on a whole screen, one of its rows alone, or another page of the Lab. */
public final class PresentedRace implements PresentedWorkspace {
    private static final String RACE = "race";

    private final Messages messages;
    private final LabActivity activity;
    private final RaceRows rows;
    private final RaceGrid grid;
    private final LabSheets sheets;
    private final Map<LabPage, LabSheet> made = new EnumMap<>(LabPage.class);
    private final Fitted node = new Fitted() {
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            boolean whole = row.isEmpty() && page == LabPage.RACE && state != null;
            if (whole && attribute == AccessibleAttribute.TEXT) return summary();
            return super.queryAccessibleAttribute(attribute, parameters);
        }
    };
    private final Pulse pulse = new Pulse(node, this::update);
    private Optional<LabRow> row = Optional.empty();
    private LabPage page = LabPage.RACE;
    private LabState state;

    public PresentedRace(Messages messages, LabGestures gestures, LabActivity activity) {
        this.messages = messages;
        this.activity = activity;
        rows = new RaceRows(messages, gestures, gestures, gestures::setSample);
        grid = new RaceGrid(messages, rows, Optional.empty());
        sheets = new LabSheets(messages, gestures, rows, activity.count(), true);
        activity.playing().subscribe(pulse::ask);
        activity.shown().subscribe(pulse::ask);
        activity.count().subscribe(pulse::ask);
        activity.seeds().subscribe(pulse::ask);
        node.getStyleClass().add("presented-race");
        node.show(grid);
    }

    private static String id(Enum<?> picture) {
        return picture.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> charts() {
        List<String> all = new ArrayList<>(List.of(RACE));
        Stream.of(LabRow.values()).forEach(each -> all.add("row-" + id(each)));
        Stream.of(LabPage.values()).filter(each -> each != LabPage.RACE).forEach(each -> all.add("page-" + id(each)));
        return all;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void choose(String chart) {
        if (!charts().contains(chart)) throw new IllegalArgumentException("the Lab has no picture " + chart);
        row = Stream.of(LabRow.values())
                .filter(each -> chart.equals("row-" + id(each)))
                .findFirst();
        page = Stream.of(LabPage.values())
                .filter(each -> chart.equals("page-" + id(each)))
                .findFirst()
                .orElse(LabPage.RACE);
        pulse.ask();
    }

    @Override
    public String title() {
        if (state == null) return "";
        String name = messages.text("scenario." + state.scenario());
        return page == LabPage.RACE ? messages.text("present.race", name, state.epoch()) : name;
    }

    @Override
    public void takeKeyboard() {
        // The keys of the Lab act anywhere.
    }

    /** Shows this state from the next pulse on. */
    public void show(LabState newState) {
        state = newState;
        pulse.ask();
    }

    private String summary() {
        return new RaceSummary(messages, state, activity.frame(state)).sentence();
    }

    private void update() {
        if (state == null) return;
        RaceFrame frame = activity.frame(state);
        rows.show(activity.seeds().getValue());
        if (page == LabPage.RACE) {
            grid.show(row.map(each -> state.withRows(Set.of(each))).orElse(state), frame);
            node.show(grid);
            return;
        }
        LabSheet sheet = made.computeIfAbsent(page, sheets::make);
        sheet.show(state, frame);
        node.show((Region) sheet.node());
    }
}
