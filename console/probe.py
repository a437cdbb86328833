"""What a machine asks: does the desk answer, and does its database?"""

from sqlalchemy import text
from starlette.responses import PlainTextResponse, Response

from console.visit import Visit


def healthz(visit: Visit) -> Response:
    """One word; 503 (console/failures.py) when the database cannot be read."""
    with visit.office.store.reading() as db:
        db.execute(text("SELECT 1"))
    return PlainTextResponse("ok\n")
