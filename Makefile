# Everything runs from the checkout, in the environment .venv, which is made once from a lock file.
# PYTHON=/path/to/python chooses the Python; FLAGS=... goes to the program that a target runs.

.DEFAULT_GOAL := help
SHELL := /bin/sh
PY := .venv/bin/python
UV ?= uv
COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate
export PYTHON

.PHONY: help demo play test test-all check soak bench format locks trial-environment environment clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

demo: trial-environment ## Run the whole story once on an embedded stack
	@$(PY) starter.py demo $(FLAGS)

play: trial-environment ## The demo that stays, so that you can play the rep
	@$(PY) starter.py demo --stay $(FLAGS)

test: environment ## Tests from PyPI alone (at most 3 minutes)
	@$(PY) -m pytest -n 2 --dist loadfile $(FLAGS)

test-all: environment ## All tests, also with Debian's mail servers and a real browser (at most 15 minutes)
	@tools/debian-packages.sh
	@$(PY) -m pytest -m "not debian and not browser and not storm and not soak" -n 2 --dist loadfile $(FLAGS)
	@$(PY) -m pytest -m "debian or browser or storm" $(FLAGS)

check: environment ## Format, lint, types, import contracts, rules of the house, links, locks
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports
	@$(PY) -m pytest tests/house

soak: environment ## The long runs: kills at seeded moments, a year of silence, two thousand storms
	@$(PY) -m pytest -m soak $(FLAGS)

bench: environment ## Figures: floor and product in turn
	@$(PY) -m bench $(FLAGS)

format: environment ## Format the code and repair what ruff can
	@$(PY) -m ruff format .
	@$(PY) -m ruff check --fix .

locks: ## Lock the newest packages (needs uv)
	@$(COMPILE) --upgrade --extra trial --extra dev pyproject.toml -o requirements-dev.lock
	@$(COMPILE) --constraint requirements-dev.lock --extra trial pyproject.toml -o requirements-trial.lock
	@$(COMPILE) --constraint requirements-dev.lock pyproject.toml -o requirements.lock

trial-environment:
	@tools/environment.sh trial

environment:
	@tools/environment.sh dev

clean: ## Remove the environment and caches; the trial's data in var/ stays
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
