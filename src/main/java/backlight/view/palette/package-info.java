/** The command palette: type a few letters of what you want, and press Enter. */
package backlight.view.palette;
