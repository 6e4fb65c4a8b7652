/**
 * The look: themes, text sizes, fonts, icons. Colours stand in {@code assets/style/tokens-*.css} and nowhere else; Java
 * only sets style classes and pseudo-classes.
 */
package backlight.view.style;
