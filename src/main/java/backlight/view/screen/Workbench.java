package backlight.view.screen;

import backlight.view.style.Icon;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.style.ThemedPopOver;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** The window: rail, top bar, and the workspace in between. */
public final class Workbench extends StackPane {
    private static final Duration READING_TIME = Duration.seconds(5);

    private final Messages messages;
    private final FunctionsView functions;
    private final TopBar topBar;
    private final Supplier<SettingsPane> newSettings;
    private SettingsPane settings;
    private Theme theme;
    private final Supplier<List<HelpPane.Section>> help;
    private final Button helpButton;
    private final Button settingsButton;
    private final Label notice = new Label();
    private final PauseTransition noticeTime = new PauseTransition(READING_TIME);
    private final VBox rail;
    private PopOver open;
    private double textScale = 1;
    private TextSize size;
    private Room arranged;

    public Workbench(
            Messages messages,
            FunctionsView functions,
            WorkbenchGestures gestures,
            Supplier<List<HelpPane.Section>> help,
            ObservableValue<Boolean> undoable,
            ObservableValue<Boolean> redoable) {
        this.messages = messages;
        this.functions = functions;
        this.help = help;
        topBar = new TopBar(messages, gestures, functions.tools(), undoable, redoable);
        newSettings = () -> new SettingsPane(messages, gestures);
        ToggleButton workspace = new ToggleButton(messages.text("workspace.functions"), new Icon(Feather.ACTIVITY));
        workspace.getStyleClass().add("rail-button");
        workspace.setSelected(true);
        workspace.setOnAction(event -> workspace.setSelected(true));
        helpButton = railButton("rail.help", Feather.HELP_CIRCLE, this::showHelp);
        settingsButton = railButton("rail.settings", Feather.SETTINGS, this::showSettings);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        rail = new VBox(workspace, gap, helpButton, settingsButton);
        rail.getStyleClass().add("rail");
        BorderPane right = new BorderPane(functions);
        right.setTop(topBar);
        BorderPane all = new BorderPane(right);
        all.setLeft(rail);
        notice.getStyleClass().add("notice");
        notice.setVisible(false);
        notice.setWrapText(true);
        notice.setMouseTransparent(true);
        noticeTime.setOnFinished(event -> notice.setVisible(false));
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        getChildren().addAll(all, notice);
        getStyleClass().add("workbench");
    }

    private Button railButton(String key, Feather icon, Runnable action) {
        Button button = new Button(messages.text(key), new Icon(icon));
        button.getStyleClass().add("rail-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Shows which theme and text scale are in use. */
    public void show(Theme newTheme, double scale) {
        theme = newTheme;
        topBar.show(theme, messages);
        if (settings != null) settings.show(theme, scale);
        textScale = scale;
        fit();
    }

    /** One sentence that goes away by itself. */
    public void tell(String sentence) {
        notice.setText(sentence);
        notice.setVisible(true);
        noticeTime.playFromStart();
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Sizes text and panels for the window. */
    private void fit() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        Room room = Room.of(getWidth(), getHeight(), textScale);
        TextSize wanted = new TextSize(
                room != Room.FULL, Math.min(TextSize.LARGEST, textScale * Room.growth(getWidth(), getHeight())));
        if (!wanted.equals(size)) {
            size = wanted;
            size.applyTo(this);
        }
        if (room == arranged) return;
        boolean first = arranged == null;
        arranged = room;
        functions.arrange(room);
        topBar.arrange(room);
        if (first) functions.open(getHeight() / size.pixels());
    }

    public void showHelp() {
        HelpPane pane = new HelpPane(messages.text("help.title"), help.get());
        pane.setMaxHeight(0.8 * getHeight());
        pop(pane, helpButton);
    }

    public void showSettings() {
        if (settings == null) settings = newSettings.get();
        settings.show(theme, textScale);
        pop(settings, settingsButton);
    }

    private void pop(Node content, Node owner) {
        boolean again =
                open != null && open.isShowing() && open.getContentNode().getClass() == content.getClass();
        closePopOver();
        if (again) return;
        open = new ThemedPopOver(content);
        open.setArrowLocation(PopOver.ArrowLocation.LEFT_BOTTOM);
        open.show(owner);
    }

    private boolean closePopOver() {
        boolean showing = open != null && open.isShowing();
        if (showing) open.hide(Duration.ZERO);
        open = null;
        return showing;
    }
}
