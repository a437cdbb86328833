"""Draws a picture file with Pillow: turned upright, on white, within the limits; nothing else in it is used."""

import io
from typing import Final

from PIL import AvifImagePlugin, Image, ImageFile, ImageOps, UnidentifiedImageError

from intake.parsers.drawing import fitted
from intake.parsers.images import pages_in_tiff, size_of
from intake.parsers.limits import LimitReached, Limits
from intake.view import Raster

FORMATS: Final = ("JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF", "AVIF")
Image.init()  # loads every format now: later there is no file system
AvifImagePlugin.DEFAULT_MAX_THREADS = 1  # in a confined child no thread can be started
ImageFile.LOAD_TRUNCATED_IMAGES = True  # a scan cut short shows what arrived of it


class BadPicture(Exception):
    """The file is no picture that can be drawn."""


def draw_picture(data: bytes, media: str, width: int, limits: Limits, page: int = 1) -> Raster:
    """A picture at most `width` wide, never enlarged; of a TIFF, one of its pages.

    Raises LimitReached, BadPicture and MemoryError.
    """
    claimed = size_of(data, media)
    pages = pages_in_tiff(data) if media == "image/tiff" else 1
    if 0 in claimed or not 0 < page <= pages:
        raise BadPicture
    _measure(*claimed, limits)
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if page > 1:
                image.seek(page - 1)
            _measure(image.width, image.height, limits)
            image.draft("RGB", (width, width))  # a JPEG is unpacked no larger than needed
            drawn = _scaled(_plain(ImageOps.exif_transpose(image)), width, limits)
    except (LimitReached, MemoryError):
        raise
    except Image.DecompressionBombError:
        raise LimitReached("image_pixels") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, TypeError, KeyError, EOFError, IndexError):
        raise BadPicture from None
    return Raster(drawn.width, drawn.height, drawn.tobytes(), pages, 0.0, 0.0)


def _measure(width: int, height: int, limits: Limits) -> None:
    if width * height > limits.image_pixels:
        raise LimitReached("image_pixels")


def _plain(image: Image.Image) -> Image.Image:
    """In three colours, what was transparent on white."""
    if image.mode.startswith("I;16"):
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image)
        image = ground
    return image if image.mode == "RGB" else image.convert("RGB")


def _scaled(image: Image.Image, width: int, limits: Limits) -> Image.Image:
    size = fitted((image.width, image.height), min(width, image.width), limits)
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
