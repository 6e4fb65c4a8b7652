package backlight.planted.model.session;

import javafx.animation.Animation;
import javafx.scene.Node;
import javafx.stage.Window;

record DrawsItself(Node node, Window window, Animation animation) {}
