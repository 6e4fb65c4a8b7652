/**
 * What happens: gestures, keys and time become changes of the model.
 *
 * <p>A view reports a gesture through an interface of its own, such as {@link
 * backlight.view.screen.FunctionsGestures}; the controllers here implement it and edit the {@link
 * backlight.model.session.Session}. They decide what a gesture means: where the cursor snaps, how far a zoom may go,
 * to which numbers a dragged value is rounded, and which edits together are one step of undo.
 *
 * <p>{@link backlight.controller.ShortcutTable} has all keys: those of the window, and those of each workspace, which act
 * while it is shown. The help lists them, and {@link backlight.controller.Keys} refuses a key that has no action, or an
 * action without a key.
 *
 * <p>Nothing here draws or lays out, and no controller keeps a second copy of the state.
 */
package backlight.controller;
