package backlight.view.style;

import static backlight.view.style.StyleGallery.iconButton;
import static backlight.view.style.StyleGallery.in;
import static backlight.view.style.StyleGallery.label;
import static backlight.view.style.StyleGallery.spring;
import static backlight.view.style.StyleGallery.styled;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The panel on the right, with sample numbers. */
final class Inspector {
    private Inspector() {}

    static Node panel() {
        VBox content = styled(new VBox(), "inspector-content");
        content.getChildren().add(new VBox(2, label("ELU", "function-title"), fullName()));
        content.getChildren().addAll(parameters(), values(), label("Properties", "card-title"), tags(), correction());
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(372);
        return styled(scroll, "inspector");
    }

    private static Label fullName() {
        return label("Exponential linear unit", "function-full-name");
    }

    private static Node parameters() {
        VBox card = styled(new VBox(), "card");
        card.getChildren().addAll(label("f(x) = α(eˣ − 1)", "math"), new Separator());
        card.getChildren().addAll(row("α", "parameter-1", "1.00"), row("λ", "parameter-2", "1.05"));
        card.getChildren().add(label("floor of f at −α; slope just left of 0", "note"));
        HBox wrong = row("α", "parameter-1", "abc");
        in(wrong.getChildren().get(2), "invalid");
        Label problem = label("α must be a number above 0", "problem");
        problem.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        card.getChildren().addAll(wrong, problem);
        return card;
    }

    private static HBox row(String symbol, String parameter, String value) {
        Slider slider = StyleGallery.slider(parameter);
        HBox.setHgrow(slider, Priority.ALWAYS);
        TextField field = styled(new TextField(value), "parameter-field");
        return styled(new HBox(label(symbol, "pill", parameter), slider, field), "parameter-row");
    }

    private static Node values() {
        HBox title = new HBox(label("At x = −1.20", "card-title"), spring(), iconButton(Feather.LOCK));
        GridPane table = styled(new GridPane(), "value-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(new ColumnConstraints(), wide);
        table.addRow(0, label(""), label(""), label("f(x)", "head"), label("f′(x)", "head"));
        row(table, 1, 5, "ELU", "−0.699", "0.301");
        row(table, 2, 6, "SELU", "−1.229", "0.530");
        row(table, 3, 3, "Leaky ReLU", "−0.012", "0.010");
        return styled(new VBox(title, table), "card");
    }

    private static void row(GridPane table, int row, int hue, String name, String value, String slope) {
        Node swatch = styled(SampleChart.swatch(), "hue-" + hue);
        table.addRow(row, swatch, label(name), label(value, "mono"), label(slope, "mono"));
    }

    private static Node tags() {
        FlowPane tags = styled(new FlowPane(), "tags");
        for (String tag : new String[] {"Range (−α, ∞)", "Max slope 1", "Smooth when α = 1", "No dead zone"})
            tags.getChildren().add(label(tag, "tag"));
        return tags;
    }

    private static Node correction() {
        String text = "Often said: ELU is smooth. That is so only for α = 1; else f′ jumps at 0.";
        Label label = label(text, "correction");
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
