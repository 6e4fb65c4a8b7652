/**
 * The start of the program, and the only place that sees all layers.
 *
 * <p>{@link backlight.Launcher} runs first, before there is a toolkit, so that it can say in one paragraph why no
 * window opens. {@link backlight.App} owns what belongs to the process: the window, the preferences and the report of
 * an error that nobody caught. {@link backlight.Program} makes model, view and controller of one window and wires them
 * to each other; tests and benchmarks start there. Each workspace is put together when it is first shown.
 *
 * <p>Nothing depends on this package, and it decides nothing that a user could see or undo: it only connects.
 */
package backlight;
