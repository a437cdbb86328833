# The commands of the project. `make demo` and `make test` need python3.11 or later, make and git, and nothing else.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
ARGS   ?=

unexport PYTHONDONTWRITEBYTECODE # tests start Python hundreds of times, and rewrite their asserts: once is enough

.DEFAULT_GOAL := help
.PHONY: help demo test lint check format bench crash accuracy strings screenshots assets clean lock

$(VENV)/installed: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Guichet needs Python 3.11 or later; this one is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

help:                          ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20

demo: $(VENV)/installed        ## real mail through a real mailbox, on this machine only
	$(BIN)/guichet demo $(ARGS)

test: $(VENV)/installed        ## each thing at least once (CONTRIBUTING.md); CI tries all
	$(BIN)/python -m tests.dealing $(ARGS)

lint: $(VENV)/installed        ## format, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint                    ## lint, and the quick tests
	$(BIN)/python -m tests.quick $(ARGS)

format: $(VENV)/installed      ## put the code in form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/installed       ## Guichet beside the floor, as ratios in one run
	$(BIN)/python -m bench.run $(ARGS)

crash: $(VENV)/installed       ## kill at every named point, 200 times each
	$(BIN)/python -m tests.crash.run --times 200 $(ARGS)

accuracy: $(VENV)/installed    ## how well pieces are recognised
	$(BIN)/python -m bench.accuracy $(ARGS)

strings: $(VENV)/installed     ## gather the desk's sentences into its catalogues
	$(BIN)/python -m tests.console.strings $(ARGS)

screenshots: $(VENV)/installed ## pictures of every page of the demo, in screenshots/ (needs Chromium)
	$(BIN)/python -m tests.console.screenshots screenshots $(ARGS)

FONTS := console/static/fonts
NPM   := .cache/npm/node_modules

assets:                        ## the desk's fonts, and the checker of its tests (needs npm; both do without)
	npm install --prefix .cache/npm --no-save --silent --no-audit --no-fund \
	  axe-core@4 @fontsource-variable/inter@5 @fontsource-variable/source-serif-4@5
	mkdir -p $(FONTS)
	cp $(NPM)/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2 $(FONTS)/
	cp $(NPM)/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2 $(FONTS)/
	cp $(NPM)/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2 $(FONTS)/
	cp $(NPM)/@fontsource-variable/inter/LICENSE $(FONTS)/inter-licence.txt
	cp $(NPM)/@fontsource-variable/source-serif-4/LICENSE $(FONTS)/source-serif-4-licence.txt

lock:                          ## renew the pins (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --all-extras \
	  --upgrade pyproject.toml --output-file requirements.lock

clean:                         ## forget the environment and the demo
	rm -rf $(VENV) demo-data
