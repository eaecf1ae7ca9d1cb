#!/bin/sh
# Chromium, its driver and axe-core for the tests: taken where they are, else installed from Debian's packages and npm
# where that is allowed, else named.
set -eu
version=$1
axe=".tools/axe/$version"

fail() {
    echo "$*" >&2
    exit 1
}

install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || fail "Please install (Debian's names): $*"
    echo "Installing $*"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        fail "Installing did not work: $*"
}

command -v chromium >/dev/null && command -v chromedriver >/dev/null || install chromium chromium-driver

if [ ! -f "$axe" ]; then
    command -v npm >/dev/null || install npm
    rm -rf .tools/axe
    mkdir -p .tools/axe
    cd .tools/axe
    npm pack --silent "axe-core@$version" >/dev/null || fail "npm could not fetch axe-core $version"
    tar -xzf axe-core-*.tgz --strip-components=1 package/axe.min.js
    rm axe-core-*.tgz
    touch "$version"
fi
