#!/bin/sh
# wasm-opt, which Trunk runs over the release, from npm's binaryen: Debian's is too old for the tables that wasm-bindgen makes.
set -eu
version=$1
home=".tools/binaryen"
tool=".tools/bin/wasm-opt-$version"
[ -f "$tool" ] && exit 0
if ! command -v npm >/dev/null; then
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || {
        echo "Please install npm (Debian's name)" >&2
        exit 1
    }
    echo "Installing npm"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends npm >/dev/null
fi
echo "Fetching binaryen $version"
rm -rf "$home" .tools/bin/wasm-opt*
mkdir -p "$home" .tools/bin
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$home" "binaryen@$version"
ln -s "../binaryen/node_modules/binaryen/bin/wasm-opt" .tools/bin/wasm-opt
touch "$tool"
