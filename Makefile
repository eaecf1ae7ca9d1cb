# One door to everything. `make run` and `make test` do all their own set-up; `make help` lists the rest.
#
# The tools that cargo can build are pinned here and built into .tools, which git ignores. Chromium and its driver come
# from Debian's packages, axe-core, wasm-opt and the peer of the bench from npm, where they are missing and may be installed.

TRUNK := 0.21.14
# The crate, the tool and the lock file must name the same version.
BINDGEN := 0.2.129
BINARYEN := 132.0.0
AXE := 4.10.3
PORT := 8080

WASM := wasm32-unknown-unknown
BIN := .tools/bin
PEER := tests/bench/peer
# Trunk takes the wasm-bindgen that it finds on the path.
export PATH := $(CURDIR)/$(BIN):$(PATH)
# The runner of the wasm tests drives the browser by it.
export CHROMEDRIVER = $(shell command -v chromedriver)
# Trunk refuses to start with NO_COLOR=1.
unexport NO_COLOR
CARGO_HOME ?= $(HOME)/.cargo
# What the linker is told for the release, and the reason for each:
#   -zstack-size      64 KB of stack are plenty for the app, and linear memory begins at 0.1 MB in place of 1.1.
#   --strip-all       the names of the functions are over a third of the file as it is, and 24 KB of it with brotli.
#   --keep-section    wasm-bindgen reads there what the wasm may use of newer browsers; --strip-all would take it away.
# --remap-path-prefix leaves out where a library stands on this machine from the places that a panic names.
LEAN := RUSTFLAGS="-Clink-arg=-zstack-size=65536 -Clink-arg=--strip-all -Clink-arg=--keep-section=target_features \
	--remap-path-prefix=$(CARGO_HOME)/registry/src= --remap-path-prefix=$(CURDIR)="
SAY := @sh .trunk/say.sh

.PHONY: test run watch check fmt dist size bench doctor help clean tools browser
.DEFAULT_GOAL := test

test: check dist browser ## all that must pass before anything lands: check, every test, sizes
	$(SAY) "Domain and wording tests, native"
	cargo test --locked --test domain
	cargo test --locked --doc
	$(SAY) "Domain, wording and component tests as wasm in headless Chromium"
	cargo test --locked --target $(WASM) --test domain --test browser
	$(SAY) "End-to-end tests against the release build in headless Chromium"
	cargo test --locked --test e2e -- --test-threads=2
	$(SAY) "Sizes"
	cargo test --locked --quiet --bench size

run: tools ## the release build, served on this machine until Ctrl+C
	$(SAY) "Release build; then it is served on http://127.0.0.1:$(PORT)/ until you press Ctrl+C"
	$(LEAN) trunk serve --release --port $(PORT)

# Trunk does not load the page anew by itself: the script for that is filled in when it is served, so that no hash of it can stand in
# our policy. Press reload.
watch: tools ## a debug build, served on this machine and built anew whenever a file is saved
	$(SAY) "Debug build, served on http://127.0.0.1:$(PORT)/ and built anew on every change, until you press Ctrl+C"
	trunk serve --port $(PORT) --dist target/watch

check: tools ## format, clippy for both targets, documentation with its links
	$(SAY) "Format, clippy for both targets, documentation"
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --lib --bins --test domain --test browser --target $(WASM) -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items --target $(WASM)

fmt: ## lays out all Rust files as check wants them
	cargo fmt

dist: tools ## the site as it is put on a server, in dist
	$(SAY) "Release build into dist"
	$(LEAN) trunk build --release

size: dist ## what the site weighs, beside its budgets; fails above one
	cargo test --locked --quiet --bench size

bench: dist browser $(PEER)/node_modules ## how quick it is, beside SurveyJS in the same run; about five minutes
	cargo bench --locked --bench bench

doctor: ## what is missing on this machine; changes nothing
	@sh .trunk/doctor.sh $(TRUNK) $(BINDGEN) $(AXE)

help: ## this list
	@awk -F ' *## ' '/^[a-z]+:.* ## / { sub(/:.*/, "", $$1); printf "  make %-8s %s\n", $$1, $$2 }' Makefile

clean: ## takes away what was built, and leaves the tools
	rm -rf dist target $(PEER)/built $(PEER)/node_modules

tools: $(BIN)/trunk-$(TRUNK) $(BIN)/wasm-bindgen-$(BINDGEN)
	@rustup target list --installed | grep -q $(WASM) || rustup target add $(WASM)
	@cargo fetch --locked --quiet
	@sh .trunk/optimiser.sh $(BINARYEN)

browser:
	@sh .trunk/browser.sh $(AXE)

# The peer of the bench.
$(PEER)/node_modules: $(PEER)/package-lock.json
	$(SAY) "Installing the peer of the bench"
	cd $(PEER) && npm ci --silent
	@touch $@

# Both are built in one folder, since they share most of what they are made of. An empty file names the version.
$(BIN)/trunk-$(TRUNK):
	$(SAY) "Building trunk $(TRUNK), once; this takes about ten minutes on two cores"
	CARGO_TARGET_DIR=.tools/build cargo install --locked --root .tools trunk@$(TRUNK) --no-default-features --features rustls
	@rm -f $(BIN)/trunk-* && touch $@

$(BIN)/wasm-bindgen-$(BINDGEN):
	$(SAY) "Building wasm-bindgen-cli $(BINDGEN), once; this takes a few minutes"
	CARGO_TARGET_DIR=.tools/build cargo install --locked --root .tools wasm-bindgen-cli@$(BINDGEN)
	@rm -f $(BIN)/wasm-bindgen-[0-9]* && touch $@
