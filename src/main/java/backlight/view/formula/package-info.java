/**
 * Mathematics as a teacher writes it on the board.
 *
 * <p>{@link backlight.view.formula.NotationParser} reads a subset of LaTeX into a {@link
 * backlight.view.formula.Notation}. {@link backlight.view.formula.Typesetter} turns that into {@link
 * backlight.view.formula.Box boxes} by the rules of The TeXbook, appendix G, in units of one em, so that a change of
 * size is one multiplication. {@link backlight.view.formula.LineBreaker} fits them into a width, and {@link
 * backlight.view.formula.FormulaView} shows them as nodes. Only {@code FormulaView}, {@code Leaf}, {@code Stix} and
 * {@code Strokes} know JavaFX.
 */
package backlight.view.formula;
