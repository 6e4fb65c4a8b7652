/**
 * What lies over or below the picture while it is presented: marks, a pointer, pressed keys, a blank sheet, the stops.
 * Each is a node of its own that knows nothing of the picture; its lengths follow the text size of the presentation.
 */
package backlight.view.present;
