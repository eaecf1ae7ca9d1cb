#!/bin/sh
# wasm-opt, which Trunk runs over the release: taken where it is, else installed from Debian's packages where that is allowed.
set -eu
command -v wasm-opt >/dev/null && exit 0
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || {
    echo "Please install wasm-opt (Debian's package: binaryen)" >&2
    exit 1
}
echo "Installing binaryen"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends binaryen >/dev/null
