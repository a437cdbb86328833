"""Tables for a spreadsheet: semicolons, as Belgian programs expect them, and no cell is a formula."""

import csv
import io
from collections.abc import Iterable

from starlette.responses import Response

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def spreadsheet(name: str, head: Iterable[str], rows: Iterable[Iterable[object]]) -> Response:
    """The table as a file of this name; `name` is ours, the cells may be anybody's."""
    written = io.StringIO()
    table = csv.writer(written, delimiter=";")
    table.writerow(head)
    table.writerows([cell if isinstance(cell, int) else _plain(str(cell)) for cell in row] for row in rows)
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response("\ufeff" + written.getvalue(), media_type="text/csv", headers=headers)


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
