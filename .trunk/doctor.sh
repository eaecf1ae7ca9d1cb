#!/bin/sh
# Says what is missing on this machine to build and test Schoolstroom, and who brings it. Changes nothing: so it asks rustup from
# another folder, where rust-toolchain.toml does not make it install anything.
set -u
trunk=$1 bindgen=$2 axe=$3
here=$(pwd)
oldest=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
missing=0

good() {
    printf '  ok       %s\n' "$*"
}

# Make does this by itself, so it is no reason to stop.
later() {
    printf '  later    %s\n' "$*"
}

bad() {
    printf '  MISSING  %s\n' "$*"
    missing=$((missing + 1))
}

has() {
    command -v "$1" >/dev/null 2>&1
}

# installs PACKAGES: what make does where it may, said of a package of Debian's that is not there.
installs() {
    if [ "$(id -u)" = 0 ] && has apt-get; then
        later "$*: make installs it from Debian's packages"
    else
        bad "$*: install it (Debian's name)"
    fi
}

echo "To build:"
if ! has rustup; then
    bad "rustup: install it from the Rust project's site; it brings cargo"
elif ! version=$(cd / && rustup run stable rustc --version 2>/dev/null); then
    later "Rust, stable: rustup installs it when cargo is called first"
else
    version=${version#rustc }
    version=${version%% *}
    if [ "$(printf '%s\n' "$oldest" "$version" | sort -V | head -n 1)" = "$oldest" ]; then
        good "Rust $version (at least $oldest)"
    else
        bad "Rust $oldest or newer, here is $version: rustup update stable"
    fi
    installed=$(cd / && rustup component list --installed --toolchain stable 2>/dev/null)
    for part in clippy rustfmt rust-std-wasm32-unknown-unknown; do
        if printf '%s\n' "$installed" | grep -q "^$part"; then
            good "$part"
        else
            later "$part: make adds it"
        fi
    done
fi
if has cc; then good "cc, the linker"; else bad "cc: install build-essential (Debian's name)"; fi
for tool in awk sed sha256sum basenc base64; do
    has "$tool" || bad "$tool: install coreutils and gawk (Debian's names)"
done
for tool in "trunk-$trunk" "wasm-bindgen-$bindgen"; do
    if [ -f ".tools/bin/$tool" ]; then good "$tool"; else later "$tool: make builds it once, in minutes"; fi
done
if [ -e .tools/bin/wasm-opt ]; then
    good "wasm-opt"
else
    has npm || installs npm
    later "wasm-opt: make fetches it from npm"
fi

echo "To test:"
for tool in chromium chromedriver; do
    if has $tool; then
        good "$($tool --version 2>/dev/null | cut -d ' ' -f 1-2)"
    elif [ $tool = chromium ]; then
        installs chromium
    else
        installs chromium-driver
    fi
done
if has chromium && has chromedriver; then
    of() {
        "$1" --version 2>/dev/null | sed 's/[^0-9]*\([0-9]*\).*/\1/'
    }
    [ "$(of chromium)" = "$(of chromedriver)" ] || bad "chromium and chromedriver of the same version"
fi
if [ -f ".tools/axe/$axe" ]; then
    good "axe-core $axe"
elif has npm; then
    later "axe-core $axe: make fetches it from npm"
else
    installs npm
fi

echo "To bench:"
if [ -d tests/bench/peer/node_modules ]; then
    good "SurveyJS, the peer"
elif has npm; then
    later "SurveyJS, the peer: make bench fetches it from npm"
else
    installs npm
fi

free=$(df -Pk "$here" | awk 'NR == 2 { print int($4 / 1024 / 1024) }')
if [ "$free" -ge 6 ]; then good "$free GB free here"; else bad "6 GB free here, there are $free"; fi

if [ "$missing" = 0 ]; then
    echo "All is here, or comes by itself."
else
    echo "$missing missing."
    exit 1
fi
