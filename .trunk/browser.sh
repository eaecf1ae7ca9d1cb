#!/bin/sh
# Chromium, its driver and axe-core for the tests: taken where they are, else installed from Debian's packages and npm
# where that is allowed, else named.
set -eu
axe=$1

install() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing $*"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    else
        echo "Please install: $* (Debian's names)" >&2
        exit 1
    fi
}

command -v chromium >/dev/null && command -v chromedriver >/dev/null || install chromium chromium-driver
if [ ! -f ".tools/axe/$axe" ]; then
    command -v npm >/dev/null || install npm
    mkdir -p .tools/axe
    (cd .tools/axe && npm pack --silent "axe-core@$axe" >/dev/null && tar -xzf axe-core-*.tgz --strip-components=1 package/axe.min.js && rm axe-core-*.tgz)
    touch ".tools/axe/$axe"
fi
