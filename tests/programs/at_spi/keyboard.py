"""A keyboard on an X display: keys go to the program's window, as a person's do. Without a window manager nobody gives it the keyboard."""
import ctypes

import pyatspi

VIEWABLE = 2  # map_state of the X protocol
CONTROL_KEY, SHIFT_KEY = 37, 50  # keycodes of every keyboard of Xvfb
SYMBOLS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Right": 0xFF53, "Down": 0xFF54, "Space": 0x20, "F1": 0xFFBE}


class Attributes(ctypes.Structure):
    _fields_ = ([(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")]
                + [("visual", ctypes.c_void_p), ("root", ctypes.c_ulong)]
                + [(name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")]
                + [("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong)]
                + [("save_under", ctypes.c_int), ("colours", ctypes.c_ulong), ("installed", ctypes.c_int), ("map_state", ctypes.c_int)]
                + [("rest", ctypes.c_long * 12)])


class Keyboard:
    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))

    def give_to_window(self):
        """The largest window that shows gets the keyboard. False while there is none."""
        best, most = None, 500 * 300
        for window in self._windows():
            about = Attributes()
            if not self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(about)):
                continue
            if about.map_state == VIEWABLE and about.width * about.height > most:
                best, most = window, about.width * about.height
        if best is not None:
            self.x.XSetInputFocus(self.display, ctypes.c_ulong(best), 2, ctypes.c_ulong(0))
            self.x.XSync(self.display, 0)
        return best is not None

    def press(self, key, control=False, shift=False):
        held = [code for code, wanted in ((CONTROL_KEY, control), (SHIFT_KEY, shift)) if wanted]
        for code in held:
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(SYMBOLS.get(key) or ord(key), None, pyatspi.KEY_SYM)
        for code in reversed(held):
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)

    def type(self, words):
        for letter in words:
            self.press(letter)

    def _windows(self):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        top = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.x.XQueryTree(self.display, top, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        return [children[i] for i in range(count.value)]
