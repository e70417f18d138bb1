#!/bin/sh
# Untested: written for macOS, never run there. Makes dist/Tintero-VERSION.dmg from the bundle that
# `python3 packaging/dev.py package` leaves in build/package/frozen/Tintero.app.
#
#   sh packaging/macos/make_dmg.sh                      not signed: opens only after a right click > Open
#   SIGN_AS="Developer ID Application: ..." sh ...      signed with that identity of the keychain
set -eu
cd "$(dirname "$0")/../.."
version=$(python3 -c "import app; print(app.__version__)")
bundle=build/package/frozen/Tintero.app
[ -d "$bundle" ] || { echo "make_dmg: $bundle is not there; run: python3 packaging/dev.py package" >&2; exit 66; }
plutil -lint "$bundle/Contents/Info.plist"
ln -sf tintero "$bundle/Contents/MacOS/tintero-cli"   # the program looks at the name it was started by
build/package/env/bin/python packaging/licences.py "$bundle/Contents/MacOS" "$bundle/Contents/Resources/copyright.txt"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$SIGN_AS" "$bundle"
    codesign --verify --strict "$bundle"
fi
mkdir -p dist
hdiutil create -volname Tintero -srcfolder "$bundle" -ov -format UDZO "dist/Tintero-$version.dmg"
