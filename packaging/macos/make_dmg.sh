#!/bin/sh
# Untested: written for macOS, never run there. Makes dist/Tintero-VERSION.dmg from the bundle that
# `python3 packaging/dev.py package` leaves in build/package/frozen/Tintero.app.
#
#   sh packaging/macos/make_dmg.sh                      not signed: opens only after a right click > Open
#   SIGN_AS="Developer ID Application: ..." sh ...      signed with that identity of the keychain
#   SIGN_AS=... NOTARY_PROFILE=... sh ...               looked at by Apple as well: opens anywhere without a question.
#       The profile is what `xcrun notarytool store-credentials NAME` keeps in the keychain.
set -eu
cd "$(dirname "$0")/../.."
version=$(python3 -c "import app; print(app.__version__)")
bundle=build/package/frozen/Tintero.app
[ -d "$bundle" ] || { echo "make_dmg: $bundle is not there; run: python3 packaging/dev.py package" >&2; exit 66; }
plutil -lint "$bundle/Contents/Info.plist"
ln -sf tintero "$bundle/Contents/MacOS/tintero-cli"   # the program looks at the name it was started by
build/package/env/bin/python packaging/licences.py "$bundle/Contents/MacOS" "$bundle/Contents/Resources/copyright.txt"
if [ -n "${SIGN_AS:-}" ]; then
    # from the inside out: what holds others is sealed last
    find "$bundle/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
        codesign --force --options runtime --timestamp --sign "$SIGN_AS" {} +
    find "$bundle/Contents" -depth -type d -name '*.framework' -exec \
        codesign --force --options runtime --timestamp --sign "$SIGN_AS" {} \;
    codesign --force --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
        --sign "$SIGN_AS" "$bundle"
    codesign --verify --deep --strict "$bundle"
fi
mkdir -p dist
image=dist/Tintero-$version.dmg
shown=$(mktemp -d)
trap 'rm -rf "$shown"' EXIT
ditto "$bundle" "$shown/Tintero.app"    # with its links and seals
ln -s /Applications "$shown/Applications"
hdiutil create -volname Tintero -srcfolder "$shown" -ov -format UDZO "$image"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --timestamp --sign "$SIGN_AS" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
