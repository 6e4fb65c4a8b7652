/** Backlight: activation functions, their derivatives and the gradient, made visible. */
module backlight {
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    exports backlight to
            javafx.graphics;
}
