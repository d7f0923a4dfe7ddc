# `make` alone prints the menu.
PYTHON ?= python3
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

.DEFAULT_GOAL := help
.PHONY: help demo build test check lint evals soak wheel lock clean

help: ## print this menu
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## start TrackFlow beside a demo shop, and print what to try
	@$(PYTHON) tools/bootstrap.py run
	@$(BIN)/trackflow --data .trackflow-demo demo --with-traffic

build: ## build the browser part into the package
	@$(PYTHON) tools/bootstrap.py run

test: ## install what is needed, and run every check and every test
	@$(PYTHON) tools/bootstrap.py dev
	@$(MAKE) --no-print-directory lint
	cd web && npm test --silent --workspace sdk --workspace dashboard
	$(BIN)/pytest

check: ## the quick part of the tests: style, types, layers, unit tests
	@$(PYTHON) tools/bootstrap.py dev
	@$(MAKE) --no-print-directory lint
	cd web && npm test --silent --workspace sdk --workspace dashboard
	$(BIN)/pytest tests/engine tests/architecture

lint:
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports --no-cache
	$(BIN)/pyright
	cd web && npm run --silent check --workspace sdk --workspace dashboard

evals: ## how good, how fast: scored and printed
	@$(PYTHON) tools/bootstrap.py dev
	$(BIN)/python evals/language.py
	$(BIN)/python evals/explanation.py
	$(BIN)/python evals/targets.py
	$(BIN)/python evals/ideas.py
	$(BIN)/python evals/conversation.py

soak: ## what takes long: many kills under load
	@$(PYTHON) tools/bootstrap.py dev
	$(BIN)/pytest -m soak

wheel: ## build the wheel into dist/
	@$(PYTHON) tools/bootstrap.py dev
	$(BIN)/uv build --wheel

lock: ## bring the locked requirements up to date
	$(BIN)/uv pip compile --universal --generate-hashes --no-header --upgrade --quiet --python-version 3.11 pyproject.toml -o requirements/run.txt
	$(BIN)/uv pip compile --universal --generate-hashes --no-header --upgrade --quiet --python-version 3.11 pyproject.toml --group dev -o requirements/dev.txt
	$(BIN)/uv pip compile --universal --generate-hashes --no-header --upgrade --quiet --python-version 3.11 requirements/node.in -o requirements/node.txt

clean: ## remove what was installed and built
	rm -rf .venv web/node_modules web/*/dist src/trackflow/static dist .trackflow-demo
