package backlight;

import static java.util.Map.entry;

import backlight.WindowPlace.Area;
import backlight.controller.Keys;
import backlight.controller.PresentationController;
import backlight.controller.PresentationShortcuts;
import backlight.controller.Presenting;
import backlight.controller.ShortcutTable;
import backlight.model.lecture.Lecture;
import backlight.model.lecture.Stop;
import backlight.model.session.Session;
import backlight.view.palette.Command;
import backlight.view.present.Presentation;
import backlight.view.present.Slide;
import backlight.view.screen.PresentedWorkspace;
import backlight.view.screen.Workbench;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** View, controller and keys of presentations, wired to the window and to the workspace that it shows. */
final class PresentationParts {
    private final Messages messages;
    private final LongSupplier clock;
    private final Workbench workbench;
    private final Supplier<WorkspaceParts> shown;
    private final FullScreen fullScreen;
    private final PresentationController controller;
    private Presentation view;
    private Subscription focus;
    private WorkspaceParts presented;
    private String chart;
    private boolean reducedMotion;
    private OptionalInt screen = OptionalInt.empty();

    PresentationParts(
            Messages messages,
            Session session,
            LongSupplier clock,
            Workbench workbench,
            Supplier<WorkspaceParts> shown,
            FullScreen fullScreen) {
        this.messages = messages;
        this.clock = clock;
        this.workbench = workbench;
        this.shown = shown;
        this.fullScreen = fullScreen;
        controller = new PresentationController(session, Lecture::playlist, shown::get);
        workbench.offerPresentations(this::beginnings);
        controller.presentingProperty().subscribe((before, now) -> changed(before.isPresent(), now));
    }

    PresentationController controller() {
        return controller;
    }

    boolean isOn() {
        return view != null;
    }

    void setReducedMotion(boolean reduced) {
        reducedMotion = reduced;
        show();
    }

    private void changed(boolean was, Optional<Presenting> now) {
        if (now.isEmpty()) {
            leave();
            return;
        }
        if (!was) enter();
        show();
    }

    private void enter() {
        view = new Presentation(messages, controller::goTo, clock);
        workbench.present(view, view.hints());
        focus = workbench.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner == null) keepFocus();
        });
        if (workbench.getScene() != null && workbench.getScene().getWindow() instanceof Stage stage)
            fullScreen.enter(stage, screen.orElseGet(() -> fullScreen.usual(FullScreen.area(stage))));
    }

    private void leave() {
        fullScreen.leave();
        focus.unsubscribe();
        view.leave();
        view = null;
        presented = null;
        workbench.endPresentation();
    }

    /** Shows the scene of the session as the presentation has it. */
    void show() {
        Optional<Presenting> presenting = controller.presentingProperty().get();
        if (view == null || presenting.isEmpty()) return;
        Presenting now = presenting.get();
        WorkspaceParts parts = shown.get();
        PresentedWorkspace pictures = parts.presented();
        boolean entered = parts != presented;
        presented = parts;
        String chosen = now.chart()
                .filter(pictures.charts()::contains)
                .orElse(pictures.charts().get(0));
        boolean another = entered || !chosen.equals(chart);
        chart = chosen;
        pictures.choose(chosen);
        String title = now.shown().map(this::line).orElseGet(pictures::title);
        view.show(
                pictures.node(),
                new Slide(
                        title,
                        now.stop(),
                        now.lecture().map(playlist -> playlist.stops().size()).orElse(0),
                        now.factor(),
                        now.blank(),
                        now.pointer(),
                        now.pen(),
                        now.keys(),
                        reducedMotion));
        if (entered || view.isFocused() || hasLostFocus()) giveFocus(pictures);
        if (another) view.tellPicture();
    }

    private void giveFocus(PresentedWorkspace pictures) {
        pictures.takeKeyboard();
        if (hasLostFocus()) view.requestFocus();
    }

    /** A picture may take away what had the focus later than it is chosen. */
    private void keepFocus() {
        if (hasLostFocus()) giveFocus(shown.get().presented());
    }

    /** What had the focus may have gone with the picture that it was in. */
    private boolean hasLostFocus() {
        Scene scene = workbench.getScene();
        if (scene == null) return false;
        Node owner = scene.getFocusOwner();
        return owner == null || owner.getScene() != scene;
    }

    private String line(Stop stop) {
        return messages.text("stop." + stop.id());
    }

    /** What begins a presentation. */
    Keys begin() {
        return new Keys(
                PresentationShortcuts.BEGIN,
                Map.of("present", controller::toggle, "present-lecture", controller::toggleLecture));
    }

    /** What acts during one. */
    Keys during() {
        return new Keys(
                PresentationShortcuts.ALL,
                Map.ofEntries(
                        entry("present-next", () -> controller.step(1)),
                        entry("present-back", () -> controller.step(-1)),
                        entry("present-blank", controller::toggleBlank),
                        entry("present-next-chart", () -> controller.nextChart(1)),
                        entry("present-previous-chart", () -> controller.nextChart(-1)),
                        entry("present-pointer", controller::togglePointer),
                        entry("present-pen", controller::togglePen),
                        entry("present-wipe", () -> view.wipe()),
                        entry("present-keys", controller::toggleKeys)));
    }

    private List<Command> beginnings() {
        List<Command> all = new ArrayList<>();
        String group = messages.text("shortcut.group.PRESENTATION");
        all.add(new Command(messages.text("present.this"), keys("present"), group, controller::toggle));
        all.add(new Command(
                messages.text("present.lecture"), keys("present-lecture"), group, controller::toggleLecture));
        all.addAll(screens(group));
        return all;
    }

    private static String keys(String shortcut) {
        return ShortcutTable.byId(shortcut).keysText();
    }

    /** For the palette: each picture of the workspace, the screens. */
    List<Command> commands() {
        List<Command> all = new ArrayList<>();
        String group = messages.text("shortcut.group.PRESENTATION");
        for (String chart : shown.get().presented().charts()) {
            String name = messages.text("present.chart." + chart);
            all.add(Command.of(group, messages.text("present.alone", name), () -> controller.showChart(chart)));
        }
        all.addAll(screens(group));
        return all;
    }

    /** The other screens to choose from; none if there is one only. */
    private List<Command> screens(String group) {
        List<Command> all = new ArrayList<>();
        List<Area> screens = fullScreen.screens();
        for (int i = 0; screens.size() > 1 && i < screens.size(); i++) {
            int chosen = i;
            Area area = screens.get(i);
            String name = messages.text("present.screen", i + 1, (int) area.width(), (int) area.height());
            all.add(Command.of(group, name, () -> present(chosen)));
        }
        return all;
    }

    private void present(int chosen) {
        screen = OptionalInt.of(chosen);
        if (isOn()) controller.leave();
        controller.toggle();
    }
}
