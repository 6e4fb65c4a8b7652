package backlight.view.present;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** What a screen reader says of a whole picture: what its parts say of themselves, in their order. */
final class SpokenPicture {
    private SpokenPicture() {}

    /** Empty if it says nothing. */
    static String of(Node picture) {
        return said(picture).collect(Collectors.joining(". "));
    }

    /** A part that speaks speaks for what it holds; a button is no part of what is to be seen. */
    private static Stream<String> said(Node node) {
        if (!node.isVisible() || node instanceof ButtonBase) return Stream.empty();
        if (node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text && !text.isBlank())
            return Stream.of(text);
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(SpokenPicture::said)
                : Stream.empty();
    }
}
