"""One module a family of commands, imported only when one of them is called."""
