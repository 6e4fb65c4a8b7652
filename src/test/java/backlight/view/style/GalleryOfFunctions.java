package backlight.view.style;

import static backlight.view.style.StyleGallery.in;
import static backlight.view.style.StyleGallery.label;
import static backlight.view.style.StyleGallery.spring;
import static backlight.view.style.StyleGallery.styled;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The column of function cards in each of their states. */
final class GalleryOfFunctions {
    private GalleryOfFunctions() {}

    static Node column() {
        TextField search = styled(new TextField(), "search-field");
        search.setPromptText("Find a function");
        GridPane cards = new GridPane();
        cards.setHgap(8);
        cards.setVgap(8);
        String[] names = {"Sigmoid", "Tanh", "ReLU", "Leaky ReLU", "PReLU", "ELU", "SELU", "GELU"};
        for (int i = 0; i < names.length; i++) cards.add(card(names[i], i), i % 2, i / 2);
        in(cards.getChildren().get(2), "shown");
        in(cards.getChildren().get(5), "shown");
        in(cards.getChildren().get(5), "focused-curve");
        in(cards.getChildren().get(6), "focus-visible");
        return styled(new VBox(search, label("Classic", "gallery-heading"), cards), "gallery");
    }

    private static Node card(String name, int hue) {
        Icon check = new Icon(hue == 5 ? Feather.EYE : Feather.CHECK);
        HBox caption = new HBox(label(name, "name"), spring());
        if (hue == 2 || hue == 5) caption.getChildren().add(check);
        Pane picture = SampleChart.thumbnail();
        Button card = new Button(null, new VBox(picture, caption));
        card.setPrefSize(122, 98);
        return styled(card, "function-card", "hue-" + hue);
    }
}
