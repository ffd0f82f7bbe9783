# Two commands: make run, make test. Both make their own environment first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
TESTS := $(VENV)/.tests-installed
CATALOGS := $(wildcard translations/*/LC_MESSAGES/messages.po)

.PHONY: run test quick check catalogs extract bench clean

run: $(STAMP) catalogs
	$(BIN)/python -m advisor serve

test: $(TESTS) catalogs check
	$(BIN)/python -m pytest -n 2 -m "not browser"
	@$(BIN)/python -c "import shutil, sys; sys.exit(not any(map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))))" \
		|| echo "NOTE: no Chromium on this machine. The browser tests below are skipped; install the package chromium to run them."
	$(BIN)/python -m pytest -m browser

quick: $(TESTS) catalogs
	$(BIN)/python -m pytest -q -n 2 -m "not browser and not slow"

check: $(TESTS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

catalogs: $(CATALOGS:.po=.mo)

%.mo: %.po | $(STAMP)
	$(BIN)/pybabel -q compile -i $< -o $@

extract: $(TESTS)
	PYTHONPATH=. $(BIN)/pybabel -q extract -F babel.cfg -k N_ -k _ --sort-by-file -w 100 -o translations/messages.pot .
	for po in $(CATALOGS); do $(BIN)/pybabel -q update -w 100 --no-fuzzy-matching --ignore-obsolete \
		-i translations/messages.pot -o $$po -l $$(basename $$(dirname $$(dirname $$po))); done
	rm translations/messages.pot

bench: $(TESTS) catalogs
	$(BIN)/python -m benchmarks.engine
	$(BIN)/python -m benchmarks.web

$(STAMP): setup.cfg pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q --disable-pip-version-check --editable .
	touch $@

$(TESTS): $(STAMP)
	$(BIN)/pip install -q --disable-pip-version-check --editable '.[test]'
	touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info
