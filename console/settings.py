"""Settings: where they begin."""

from starlette.responses import RedirectResponse, Response

from console.visit import Visit


def settings(visit: Visit) -> Response:
    """The first of the settings' pages."""
    return RedirectResponse("/settings/calls", status_code=303)
