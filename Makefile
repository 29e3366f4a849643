# Needs only make, git and Python 3.11 or newer. `make run` and `make test` are all that most people want.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q

.PHONY: run test lint bench fuzz torture screenshots golden requirements clean

run: $(VENV)/.run
	@$(BIN)/advisor

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Every figure of docs/performance.md, measured in one run on this machine.
bench: $(VENV)/.dev
	$(BIN)/python -m bench.run

# A hundred thousand faulty files, each a tree or a diagnosis (half an hour), and docs/fuzz.md.
fuzz: $(VENV)/.dev
	$(BIN)/python -m fuzz.run $(FUZZ)

# What the records must survive, at length (half an hour), and docs/torture.md.
torture: $(VENV)/.dev
	$(BIN)/python -m torture.run

# The pictures of the screen in docs/, rendered from the app itself.
screenshots: $(VENV)/.dev
	$(BIN)/python scripts/screenshots.py

# Record the expected diagnostics, screens and transcripts anew; read the difference before you commit it.
golden: $(VENV)/.dev
	ADVISOR_RECORD=1 $(BIN)/python -m pytest

# Pin anew what the lower bounds of pyproject.toml and requirements*.in allow today (needs uv).
requirements:
	uv pip compile --universal --generate-hashes --python-version 3.11 --no-annotate --upgrade -q pyproject.toml requirements.in -o requirements.txt
	uv pip compile --universal --generate-hashes --python-version 3.11 --no-annotate --upgrade -q requirements-dev.in -c requirements.txt -o requirements-dev.txt

clean:
	rm -rf $(VENV) .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# Without compiled bytecode a start takes half a second longer: pip compiles what it installs, compileall the rest.
$(VENV)/.run: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "advisor needs Python 3.11 or newer; this is %s (try: make PYTHON=python3.12 run)" % sys.version.split()[0])'
	@echo "Installing into $(VENV) (once; about a minute) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --no-index -e .
	@$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.txt
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@
