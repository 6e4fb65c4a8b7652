/**
 * What the user is looking at now, and the way back.
 *
 * <p>A {@link backlight.model.session.Session} holds the present {@link backlight.model.scene.SceneState} and the
 * stacks of undo and redo. Controllers edit it, each edit as one step or as a part of a {@link
 * backlight.model.session.Session.Gesture}; hovering changes the scene without a step. Views never see a session: they
 * are given the records.
 *
 * <p>This is the only package of the model that may use {@code javafx.beans}, because the session can be observed. It
 * neither draws nor keeps time.
 */
package backlight.model.session;
