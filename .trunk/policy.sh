#!/bin/sh
# Fills in the hashes of the inline scripts and styles in the content security policy of the built page.
set -eu
page="$TRUNK_STAGING_DIR/index.html"

# hashes TAG: the source expressions of all elements of this name that have their text in the page.
hashes() {
    count=$(grep -o "</$1>" "$page" | wc -l)
    i=1
    while [ "$i" -le "$count" ]; do
        # The record ends at the closing tag; what follows the last opening tag in it is the text.
        digest=$(awk -v RS="</$1>" -v i="$i" -v open="<$1" 'NR == i {
            while ((at = index($0, open)) > 0) $0 = substr($0, at + length(open))
            printf "%s", substr($0, index($0, ">") + 1)
        }' "$page" | sha256sum | cut -c1-64)
        # A script that is a file has no text in the page; `self` allows it.
        [ "$digest" = "$empty" ] || printf " 'sha256-%s'" "$(printf %s "$digest" | tr a-f A-F | basenc --base16 -d | base64)"
        i=$((i + 1))
    done
}

empty=$(printf '' | sha256sum | cut -c1-64)
scripts=$(hashes script)
styles=$(hashes style)
sed -i "s|{scripts}|$scripts|; s|{styles}|$styles|" "$page"
