"""Puts into a template, as it is compiled, what is the same whenever it is drawn: sentences, icons, files' addresses.

There is one set of templates for each language, so a sentence without a value is known by then. Asked for again on each
of fifty rows, sentences were a third of what a table took to draw.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from jinja2 import Environment
from jinja2 import nodes as tree
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

SENTENCES: Final = frozenset({"_", "gettext"})  # the second is what `trans` is made into


class Ready(Environment):
    """Templates whose constant calls are made when they are compiled; which those are, `settled` says."""

    settled: Mapping[str, Callable[..., str]] = {}  # by the name that templates call it by; pure, of constants only

    def _parse(self, source: str, name: str | None, filename: str | None) -> tree.Template:
        found: tree.Template = _Settle(self).visit(super()._parse(source, name, filename))
        return found


class _Settle(NodeTransformer):
    """Replaces a call of a settled function with constant arguments by what it gives."""

    def __init__(self, environment: Ready) -> None:
        self._environment = environment

    def visit_Call(self, node: tree.Call) -> tree.Node:  # named after the node
        self.generic_visit(node)
        call = node.node
        function = self._environment.settled.get(call.name) if isinstance(call, tree.Name) else None
        constant = all(isinstance(one, tree.Const) for one in node.args)
        if function is None or not constant or node.kwargs or node.dyn_args or node.dyn_kwargs:
            return node
        values: list[Any] = [one.value for one in node.args if isinstance(one, tree.Const)]
        return tree.Const(function(*values), lineno=node.lineno, environment=self._environment)


def sentence(gettext: Callable[[str], str]) -> Callable[[str], Markup]:
    """What `_("…")` gives in a template of the new style: markup of ours, in which %% is a percent sign."""
    return lambda text: Markup(gettext(text)) % {}  # noqa: S704 - catalogues are ours
