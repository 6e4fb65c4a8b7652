/**
 * The window and its workspaces.
 *
 * <p>{@link backlight.view.screen.Workbench} is the frame: rail, top bar, settings, help. It shows one {@link
 * backlight.view.screen.WorkspaceView} at a time. {@link backlight.view.screen.FunctionsView} is the Functions workspace: the gallery, the charts below their headers, and
 * the inspector with its cards. {@link backlight.view.screen.Room} says how much of that fits beside each other at a
 * size of window and text, and the rest becomes a drawer of {@link backlight.view.screen.Drawers}.
 *
 * <p>A part has a method {@code show} that takes the state and brings its nodes up to date, whatever it showed before.
 * What a user does goes out through
 * {@link backlight.view.screen.FunctionsGestures} or {@link backlight.view.screen.WorkbenchGestures}. A view writes
 * nothing and remembers nothing that a user would want to undo.
 */
package backlight.view.screen;
