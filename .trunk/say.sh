#!/bin/sh
# Says what is being done, so that a long run is not a silent one.
printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"
