# One door to everything: `make run` and `make test` do all their own set-up.
#
# Tools that cargo can build are pinned here and built into .tools, which git ignores; Chromium and its driver come from
# Debian where they are missing and may be installed.

TRUNK := 0.21.14
# The crate, the tool and the lock file must name the same version.
BINDGEN := 0.2.129
AXE := 4.10.3

WASM := wasm32-unknown-unknown
BIN := .tools/bin
export PATH := $(CURDIR)/.trunk/bin:$(CURDIR)/$(BIN):$(PATH)
# Trunk refuses to start with NO_COLOR=1.
unexport NO_COLOR

# Room for the wasm stack: 64 KB are plenty and leave linear memory at 0.2 MB.
RELEASE := RUSTFLAGS="-Clink-arg=-zstack-size=65536" trunk build --release

.PHONY: run test check dist size bench tools browser clean
.DEFAULT_GOAL := test

run: tools
	@echo "Building the release; it will be served on http://127.0.0.1:8080/"
	RUSTFLAGS="-Clink-arg=-zstack-size=65536" trunk serve --release --port 8080

test: check dist browser
	sh .trunk/say.sh "Domain tests, native"
	cargo test --locked --test domain
	sh .trunk/say.sh "Domain and component tests in headless Chromium"
	cargo test --locked --target $(WASM) --test domain --test browser
	sh .trunk/say.sh "End-to-end tests against the release build"
	cargo test --locked --test e2e
	cargo bench --locked --bench size

check: tools
	sh .trunk/say.sh "Format, clippy for both targets, documentation"
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --all-targets --target $(WASM) -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items --target $(WASM)

dist: tools
	sh .trunk/say.sh "Release build into dist/"
	$(RELEASE)

size: dist
	cargo bench --locked --bench size

bench: dist browser
	cargo bench --locked --bench bench

tools: $(BIN)/trunk-$(TRUNK) $(BIN)/wasm-bindgen-$(BINDGEN)
	@rustup target list --installed | grep -q $(WASM) || rustup target add $(WASM)

# Both are built in one folder, since they share most of what they are made of. An empty file names the version.
$(BIN)/trunk-$(TRUNK):
	@echo "Building trunk $(TRUNK) once; this takes about ten minutes"
	CARGO_TARGET_DIR=.tools/build cargo install --locked --root .tools trunk@$(TRUNK) --no-default-features --features rustls
	@touch $@

$(BIN)/wasm-bindgen-$(BINDGEN):
	@echo "Building wasm-bindgen-cli $(BINDGEN) once; this takes a few minutes"
	CARGO_TARGET_DIR=.tools/build cargo install --locked --root .tools wasm-bindgen-cli@$(BINDGEN)
	@touch $@
