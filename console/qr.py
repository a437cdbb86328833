"""A QR code as the path of an SVG: for a telephone's camera, beside the same key in letters."""

from typing import Any


def path_of(text: str) -> tuple[str, int]:
    """The dark squares of a text as one path, and the width of the whole in squares."""
    from reportlab.graphics.barcode import qrencoder  # brings all of reportlab: a desk starts without it

    code: Any = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    width = int(code.getModuleCount())
    dark = [f"M{x} {y}h1v1h-1z" for y in range(width) for x in range(width) if code.isDark(y, x)]
    return "".join(dark), width
