#!/bin/sh
# For GNOME Files: in ~/.local/share/nautilus/scripts it is "Scripts > Send by mail with Tintero".
# The names come one to a line; only a line end parts them, nothing in a name is expanded.
set -f
IFS='
'
# shellcheck disable=SC2086
[ -n "$NAUTILUS_SCRIPT_SELECTED_FILE_PATHS" ] && exec tintero --attach $NAUTILUS_SCRIPT_SELECTED_FILE_PATHS
