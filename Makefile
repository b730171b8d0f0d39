SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# One more than the two cores that are meant: tests wait for disks, browsers and one another.
JOBS ?= 3
PUSHED = $(BIN)/python -m pytest -q -n $(JOBS) --ignore=tests/faults
KILLS ?= 100
FAULTS ?= 1000
CUTS ?= 300
ROUNDS ?= 3
# Where make bench looks for development questions; it says so when there are none.
DATA ?= ../shared/data

.PHONY: run test everywhere test-servers test-faults check faults install bench screenshots static format lock clean help source-checks chromium nginx tesseract strace

run: install ## Start Ruthan with a local LINE and the staff console; prints one address
	@exec $(BIN)/ruthan demo

test: $(VENV)/installed-test source-checks ## Run the checks and the quick tests, for minutes; all, with coverage: EVERYWHERE=1
	@$(if $(EVERYWHERE),$(MAKE) everywhere,$(PUSHED) --servers=without)

test-servers: $(VENV)/installed-test chromium ## Run what needs PostgreSQL, a browser or servers, for some minutes
	@$(PUSHED) --servers=only

everywhere: $(VENV)/installed-test chromium nginx tesseract strace
	@rm -f .coverage .coverage.*
	@$(BIN)/python -m pytest -q -n $(JOBS) --everywhere --cov --cov-report=
	@echo "Branch coverage: handlers/ and knowledge_base/ at least 95 % each"
	@$(BIN)/coverage report --include='handlers/*' --fail-under=95
	@$(BIN)/coverage report --include='knowledge_base/*' --fail-under=95

test-faults: $(VENV)/installed-test strace ## Kill, break and cut off what is running, for some minutes
	@$(BIN)/python -m pytest -q -n 4 tests/faults

check: $(VENV)/installed-test source-checks ## Run the checks, and the quick tests of what you changed
	@$(BIN)/python -m pytest -q -n $(JOBS) -m 'not slow' $$($(BIN)/python -m tests.changed)

# Each prints its figures and seeds; a run that failed is begun again with the seed it printed.
faults: $(VENV)/installed-test strace ## Kill servers, end engines, cut the power, fail what is around: KILLS=, FAULTS=, CUTS=, ROUNDS=
	@for database in sqlite postgresql; do \
		$(BIN)/python -m tests.faults.kill_points --kills $(KILLS) --database $$database; \
		$(BIN)/python -m tests.faults.one_process --faults $(FAULTS) --database $$database; \
		$(BIN)/python -m tests.faults.kill_jobs --rounds 20 --database $$database; \
		$(BIN)/python -m tests.faults.around --rounds $(ROUNDS) --database $$database; \
		$(BIN)/python -m tests.faults.kill_broadcasts --database $$database; \
		$(BIN)/python -m bench.broadcast --friends 20000 --kills 10 --database $$database; \
	done
	@$(BIN)/python -m tests.faults.two_versions
	@$(BIN)/python -m tests.faults.power_loss --cuts $(CUTS)

install: $(VENV)/learned ## Install what Ruthan needs into .venv, in locked versions, and learn the topics
	@:

bench: $(VENV)/installed-test ## Measure acknowledgements, answers and the matcher
	@$(BIN)/python -m bench --data $(DATA)

screenshots: $(VENV)/installed-test chromium ## Take the README's pictures anew, from a demo of its own
	@$(BIN)/python -m tests.screenshots

static: $(VENV)/installed-test ## Take the pages' font and stylesheet anew from their packages
	@$(BIN)/python -m tests.static_files

format: $(VENV)/installed-test ## Put the code into its one format
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format --quiet .

# Extras stay in the lock: pip before 23.3 would look for a package with an extra by itself, and
# refuse a release that came out after the lock.
UV_COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-strip-extras --no-emit-index-url --no-emit-find-links --no-header $(if $(UPGRADE),--upgrade)

lock: $(VENV)/installed-test ## Lock what pyproject.toml asks for; newest versions: make lock UPGRADE=1
	@$(UV_COMPILE) pyproject.toml requirements/build.in -o requirements/run.txt
	@$(UV_COMPILE) --extra test --constraint requirements/run.txt \
		pyproject.toml requirements/build.in -o requirements/test.txt

clean: ## Remove what was built and cached (keeps .venv and the data in var/)
	@rm -rf build dist *.egg-info .coverage .coverage.* .hypothesis
	@rm -rf .pytest_cache .mypy_cache .ruff_cache
	@find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

help: ## Say what each target does
	@awk -F ' ?:.*## ' '/^[a-z-]+:.*## / {printf "make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

source-checks: $(VENV)/installed-test
	@echo "Format, lint, types, import contracts"
	@$(BIN)/ruff format --quiet --check . || { echo "Mend the format with: make format" >&2; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache --no-logo

chromium: $(VENV)/installed-test
	@echo "Chromium: $$($(BIN)/python -m tests.browser)"

nginx: $(VENV)/installed-test
	@echo "nginx: $$($(BIN)/python -m tests.nginx)"

tesseract: $(VENV)/installed-test
	@echo "Tesseract: $$($(BIN)/python -m tests.tesseract)"

strace: $(VENV)/installed-test
	@echo "strace: $$($(BIN)/python -m tests.faults.recording)"

OLD_PYTHON = Ruthan needs Python 3.11 or newer, and $(PYTHON) is older or missing; \
	name another with: make PYTHON=python3.12 install

$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo "$(OLD_PYTHON)" >&2; exit 1; }
	@echo "Making $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV)

# One line instead of pip's hundreds, rewritten in place on a terminal.
define install_locked
	@echo "Installing the packages of $(1), locked and verified"
	@$(BIN)/python -m pip install --require-hashes --only-binary :all: -r $(1) \
		| awk -v all="$$(grep -c '==' $(1))" -v tty="$$([ -t 1 ] && echo 1 || true)" ' \
			/^(Collecting|Requirement already)/ { n++; \
				if (tty) printf "\r  %d of %d  %-40.40s", n, all, $$2; \
				else if (n % 20 == 0) printf "  %d of %d\n", n, all; \
				fflush() } \
			/^Installing/ { if (tty) printf "\r%-60s\r", ""; print "  unpacking"; fflush() } \
			END { if (tty) printf "\r%-60s\r", "" }'
endef

# Each stamp is newer than what it was made from, so nothing is installed twice.
$(VENV)/installed-run: requirements/run.txt | $(BIN)/pip
	$(call install_locked,requirements/run.txt)
	@touch $@

$(VENV)/installed-ruthan: pyproject.toml $(VENV)/installed-run
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-test: requirements/test.txt | $(VENV)/installed-ruthan
	$(call install_locked,requirements/test.txt)
	@touch $@

# Kept in the user's cache folder, by what it was learned from: where that is missing or old, the
# start learns by itself, which takes one to two minutes.
$(VENV)/learned: $(VENV)/installed-ruthan $(shell find knowledge_base -name '*.py' -o -name '*.yaml' -o -name '*.tsv')
	@echo "Learning the topics"
	@$(BIN)/ruthan kb learn >/dev/null
	@touch $@
