# Waymark: build, try, test. `make help` lists the targets.
# Everything is built once, in cargo's dev profile; only `make build` makes a release.

CARGO ?= cargo
NPM ?= npm
export WAYMARK_BIN ?= $(abspath $(or $(CARGO_TARGET_DIR),target))/debug/waymark

.DEFAULT_GOAL := help
.PHONY: help setup run build web basemap test check check-rust check-web check-federation \
  test-rust test-federation test-one fmt quality audit clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

## First

setup: ## Installs what is missing to build and test (apt, npm)
	@scripts/bootstrap test
	@$(MAKE) --no-print-directory web/node_modules/.package-lock.json federation-tests/node_modules/.package-lock.json

run: web ## Two cities on this machine, federating before your eyes; ARGS="--port 9000" and so on
	$(CARGO) run --locked -- demo $(ARGS)

build: web ## The release binary, target/release/waymark
	$(CARGO) build --release --locked --features jemalloc

web: bootstrap-build web/node_modules/.package-lock.json web/basemap/world.pmtiles ## The pages' styles, scripts, fonts and map, into web/dist
	@cd web && $(NPM) run --silent build

basemap: web/basemap/world.pmtiles ## The map of the world that comes along, from npm packages

## The inner loop

check: check-rust check-web check-federation ## Formats, lints and types of everything, without running it

check-rust: web
	@scripts/bootstrap test
	$(CARGO) fmt --check
	$(CARGO) clippy --quiet --locked --all-targets -- -D warnings

check-web: web/node_modules/.package-lock.json web/basemap/world.pmtiles
	@cd web && $(NPM) run --silent check

check-federation: federation-tests/node_modules/.package-lock.json
	@cd federation-tests && $(NPM) run --silent check

test-one: web ## One test by a part of its name: T=store::  or  T=guard-bodies (a file of federation-tests/tests)
	@test -n "$(T)" || { echo 'usage: make test-one T=name' >&2; exit 2; }
	@scripts/bootstrap test
ifneq ($(wildcard federation-tests/tests/$(T).test.ts),)
	@$(MAKE) --no-print-directory test-federation FILES=tests/$(T).test.ts
else
	scripts/with-postgres $(CARGO) test --locked $(T)
endif

fmt: federation-tests/node_modules/.package-lock.json web/node_modules/.package-lock.json ## Formats everything in place
	$(CARGO) fmt
	cd web && $(NPM) run --silent fmt
	cd federation-tests && $(NPM) run --silent fmt

## The whole

test: ## Everything that can fail: check, Rust tests, real nodes federating; ends with the counts
	@scripts/bootstrap test
	@scripts/with-postgres scripts/test

test-rust: web ## The Rust tests, on SQLite and PostgreSQL
	scripts/with-postgres $(CARGO) test --locked $(ARGS)

FILES ?= tests/*.test.ts
test-federation: web federation-tests/node_modules/.package-lock.json ## Real nodes and an independent peer; FILES=tests/guard-bodies.test.ts for some
	@# As the Rust tests build it: `cargo build` would compile it again with other features.
	$(CARGO) test --quiet --locked --no-run --test integration
	cd federation-tests && ../scripts/with-postgres $(NPM) run --silent test -- $(FILES)

quality: web web/quality/node_modules/.package-lock.json ## Lighthouse and axe for what learners see, and pictures of it; ARGS="--looks few --runs 1" is quicker
	@scripts/bootstrap test
	$(CARGO) test --quiet --locked --no-run --test integration
	@cd web/quality && node quality.mjs $(ARGS)

audit: ## Licences, advisories, duplicates and sources of the dependencies (installs cargo-deny: minutes, once)
	@scripts/bootstrap audit
	$(CARGO) deny --locked check bans licenses sources
	$(CARGO) deny --locked check advisories

clean: ## Removes what was built
	$(CARGO) clean
	rm -rf web/dist web/basemap/world.pmtiles web/basemap/places.json web/node_modules web/quality/node_modules web/quality/results federation-tests/node_modules federation-tests/artifacts

## What the targets above stand on

.PHONY: bootstrap-build
bootstrap-build:
	@scripts/bootstrap build

# npm writes this file last; it is older than the lock file exactly when something has to be installed.
%/node_modules/.package-lock.json: %/package-lock.json
	@scripts/bootstrap build
	cd $* && $(NPM) ci --no-audit --no-fund
	@touch $@

# The lock file stands for the packages that hold the data.
web/basemap/world.pmtiles: web/package-lock.json $(filter-out %.test.mjs,$(wildcard web/basemap/*.mjs)) web/basemap/names.tsv | web/node_modules/.package-lock.json
	@cd web && $(NPM) run --silent basemap
