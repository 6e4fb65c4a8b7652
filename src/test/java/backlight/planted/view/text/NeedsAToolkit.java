package backlight.planted.view.text;

import javafx.scene.Node;

record NeedsAToolkit(Node node) {}
