package backlight;

import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.view.screen.CrashDialog;
import backlight.view.style.Motion;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;

/** Puts model, view and controller together. */
public final class App extends Application {
    private static final long MOST_LOG_BYTES = 512 * 1024;

    private PreferencesFile file;
    private Preferences saved;
    private Preferences preferences;
    private WindowKeeper window;
    private CrashDialog crashDialog;

    @Override
    public void start(Stage stage) {
        if (System.err instanceof HeldErrors held) held.release();
        Messages messages = Messages.load();
        LogFile log = log();
        report(messages, log, stage);
        file = new PreferencesFile(folders().settings(), log::write);
        saved = file.load();
        preferences = saved;
        stage.setTitle(messages.text("program.name"));
        Program program = program(messages);
        window = new WindowKeeper(stage);
        WindowPlace.Area place = window.restore(saved.window());
        stage.setScene(program.scene(place.width(), place.height()));
        window.open();
        if (startOnly()) new FirstFrame(App::exitAfterFirstFrame).start();
    }

    private Program program(Messages messages) {
        Theme theme = Theme.find(saved.theme()).orElse(Theme.DARK);
        // Before the first control, or JavaFX loads its own theme first.
        theme.apply();
        Workspace workspace = Workspace.find(saved.workspace()).orElse(Workspace.FUNCTIONS);
        SceneState start = SceneState.initial().withWorkspace(workspace);
        Program program = new Program(messages, start, theme, saved.textScale(), System::nanoTime);
        program.window().setMotion(Motion.find(saved.motion()).orElse(Motion.SMOOTH));
        program.window().themeProperty().subscribe(changed -> {
            changed.apply();
            remember(preferences.withTheme(changed.id()));
        });
        program.window()
                .textScaleProperty()
                .subscribe(scale -> remember(preferences.withTextScale(scale.doubleValue())));
        if (!saved.greeted() && !startOnly()) program.window().beginFirstMinute();
        program.window()
                .firstMinuteProperty()
                .subscribe((before, tried) -> remember(preferences.withGreeted(tried.isEmpty() || saved.greeted())));
        program.window().motionProperty().subscribe(motion -> remember(preferences.withMotion(motion.id())));
        program.session()
                .sceneProperty()
                .map(SceneState::workspace)
                .subscribe(shown -> remember(preferences.withWorkspace(shown.id())));
        return program;
    }

    @Override
    public void stop() {
        if (window == null) return;
        remember(preferences.withWindow(window.place()));
    }

    /** Saves at once: a session that is logged out ends without a last word. */
    private void remember(Preferences changed) {
        preferences = changed;
        if (changed.equals(saved)) return;
        saved = changed;
        file.save(changed);
    }

    private void report(Messages messages, LogFile log, Stage owner) {
        Consumer<CrashDialog.Report> show = report -> {
            if (crashDialog == null) crashDialog = new CrashDialog(messages, owner, App::copy);
            crashDialog.show(report);
        };
        Thread.setDefaultUncaughtExceptionHandler(
                new CrashReporter(log, CrashReporter.describeSystem(), Platform::runLater, show));
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /** For the smoke test and the benchmark of the start. */
    private static boolean startOnly() {
        return Boolean.getBoolean("backlight.exitAfterFirstFrame");
    }

    private static void exitAfterFirstFrame() {
        System.out.println("first frame painted");
        Platform.exit();
    }

    static LogFile log() {
        return new LogFile(
                folders().state(),
                Path.of(System.getProperty("java.io.tmpdir")),
                MOST_LOG_BYTES,
                Clock.systemDefaultZone());
    }

    private static PlatformFolders folders() {
        return PlatformFolders.of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
    }
}
