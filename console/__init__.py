"""The staff desk in the browser: pages, and nothing that a page does not need."""
