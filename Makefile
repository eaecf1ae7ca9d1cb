# One door to everything: `make run` and `make test` do all their own set-up.
#
# The tools that cargo can build are pinned here and built into .tools, which git ignores. Chromium and its driver come
# from Debian's packages and axe-core from npm, where they are missing and may be installed.

TRUNK := 0.21.14
# The crate, the tool and the lock file must name the same version.
BINDGEN := 0.2.129
AXE := 4.10.3
PORT := 8080

WASM := wasm32-unknown-unknown
BIN := .tools/bin
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

.PHONY: run test check dist size bench tools browser clean
.DEFAULT_GOAL := test

run: tools
	$(SAY) "Release build; then it is served on http://127.0.0.1:$(PORT)/ until you press Ctrl+C"
	$(LEAN) trunk serve --release --port $(PORT)

test: check dist browser
	$(SAY) "Domain and wording tests, native"
	cargo test --locked --test domain
	$(SAY) "Domain, wording and component tests as wasm in headless Chromium"
	cargo test --locked --target $(WASM) --test domain --test browser
	$(SAY) "End-to-end tests against the release build in headless Chromium"
	cargo test --locked --test e2e -- --test-threads=2
	$(SAY) "Sizes"
	cargo test --locked --quiet --bench size

check: tools
	$(SAY) "Format, clippy for both targets, documentation"
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --lib --bins --test domain --test browser --target $(WASM) -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items --target $(WASM)

dist: tools
	$(SAY) "Release build into dist"
	$(LEAN) trunk build --release

size: dist
	cargo test --locked --quiet --bench size

bench: dist browser
	cargo bench --locked --bench bench

tools: $(BIN)/trunk-$(TRUNK) $(BIN)/wasm-bindgen-$(BINDGEN)
	@rustup target list --installed | grep -q $(WASM) || rustup target add $(WASM)
	@cargo fetch --locked --quiet

browser:
	@sh .trunk/browser.sh $(AXE)

clean:
	rm -rf dist target

# Both are built in one folder, since they share most of what they are made of. An empty file names the version.
$(BIN)/trunk-$(TRUNK):
	$(SAY) "Building trunk $(TRUNK), once; this takes about ten minutes on two cores"
	CARGO_TARGET_DIR=.tools/build cargo install --locked --root .tools trunk@$(TRUNK) --no-default-features --features rustls
	@rm -f $(BIN)/trunk-* && touch $@

$(BIN)/wasm-bindgen-$(BINDGEN):
	$(SAY) "Building wasm-bindgen-cli $(BINDGEN), once; this takes a few minutes"
	CARGO_TARGET_DIR=.tools/build cargo install --locked --root .tools wasm-bindgen-cli@$(BINDGEN)
	@rm -f $(BIN)/wasm-bindgen-[0-9]* && touch $@
