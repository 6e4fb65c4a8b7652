package backlight.planted.model.network;

import javafx.beans.property.DoubleProperty;

record UsesJavaFx(DoubleProperty weight) {}
