/**
 * Graphs of functions: f above f′, their cursor, tangent, zones, labels and handles.
 *
 * <p>What is drawn is worked out first, in plain records: {@link backlight.view.chart.Scale} maps values to pixels,
 * {@link backlight.view.chart.Graph} turns a function into few, well-placed points, piece by piece between its
 * breakpoints, and {@link backlight.view.chart.Ticks} names the axes. They know nothing of JavaFX, so tests ask them
 * for points, and an export can draw them again. The nodes only carry them to the screen.
 *
 * <p>A new state asks for layout and nothing more; {@link backlight.view.chart.ChartPair} draws once per pulse, and
 * redraws only what differs. What a hand does is reported to {@link backlight.view.chart.ChartGestures}, in the units
 * of the plane and never in pixels.
 *
 * <p>Colours, dashes and text sizes come from the stylesheets; lengths are multiples of the font size.
 */
package backlight.view.chart;
