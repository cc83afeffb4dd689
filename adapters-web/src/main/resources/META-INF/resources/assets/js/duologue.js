// Everything works without this file; each part makes one thing smoother.
import "./dialogs.js";
import "./theme.js";
import "./zone.js";
import "./toast.js";
import "./copy.js";
import "./forms.js";
import "./booking.js";
