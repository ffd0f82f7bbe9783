# Two commands: make run, make test. Both make their own environment first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
TESTS := $(VENV)/.tests-installed
CATALOGS := $(wildcard translations/*/LC_MESSAGES/*.po)
DOMAINS := interface law

.PHONY: run test quick check catalogs extract bench clean

run: $(STAMP) catalogs
	$(BIN)/python -m advisor serve

test: $(TESTS) catalogs check
	$(BIN)/python -m pytest -n 2 -m "not browser"
	@$(BIN)/python -c "import shutil, sys; sys.exit(not any(map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))))" \
		|| echo "NOTE: no Chromium on this machine. The browser tests below are skipped; install the package chromium to run them."
	$(BIN)/python -m benchmarks.web --weigh
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
	for domain in $(DOMAINS); do \
		PYTHONPATH=. $(BIN)/pybabel -q extract -F translations/$$domain.cfg -k N_ -k _ --sort-by-file -w 100 \
			-o translations/$$domain.pot . && \
		for po in translations/*/LC_MESSAGES/$$domain.po; do $(BIN)/pybabel -q update -w 100 --no-fuzzy-matching \
			--ignore-obsolete -i translations/$$domain.pot -o $$po -l $$(basename $$(dirname $$(dirname $$po))); done && \
		rm translations/$$domain.pot || exit 1; done

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
