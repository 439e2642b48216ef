#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# debian_packages.sh OUT: builds the source package and the Debian packages of this machine's architecture twice, in
# folders of different names, languages and time zones, and leaves them in OUT when both are the same bytes and
# lintian finds nothing. AMPARO_PUBLIC_KEYS and AMPARO_SECRET_KEY name the publisher's keys; else one is made for trying.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
version=$(sed -n 's/^project(amparo VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
name=amparo-$version
orig=amparo_$version.orig.tar.xz

fail() { printf '%s\n' "$*" >&2; exit 1; }

# What is committed or about to be: the same files at the same time give the same archive.
write_source() {
  git -C "$root" ls-files -co --exclude-standard -z |
    (cd "$root" && tar --create --null --files-from=- --sort=name --owner=0 --group=0 --numeric-owner \
      --mode=u=rwX,go=rX --mtime="@$SOURCE_DATE_EPOCH" --transform="s,^,$name/,") | xz -T1 > "$out/$orig"
}

# build FOLDER: one build from the source archive, in a folder of its own.
build() {
  local folder=$out/$1
  rm -rf "$folder"
  mkdir -p "$folder"
  cp "$out/$orig" "$folder/"
  tar -C "$folder" -xf "$out/$orig"
  cp -r "$folder/$name/app/packaging/debian" "$folder/$name/debian"
  (cd "$folder/$name" && dpkg-buildpackage --no-sign > "$folder/build.log" 2>&1) ||
    { tail -n 40 "$folder/build.log" >&2; fail "The build failed; the whole log is $folder/build.log"; }
}

# Without a publisher's keys the first build makes some, and the second one is given those.
take_keys_of_first() {
  [[ -z ${AMPARO_PUBLIC_KEYS:-} ]] || return 0
  local keys
  keys=$(echo "$out/first/$name"/obj-*/keys)
  export AMPARO_PUBLIC_KEYS=$keys/development.pub AMPARO_SECRET_KEY=$keys/development.key
}

write_source
if command -v ccache > /dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
build first
take_keys_of_first
CCACHE_DISABLE=1 LC_ALL=C.UTF-8 LANGUAGE=de TZ=Pacific/Kiritimati build second/elsewhere
for file in "$out"/first/*.deb "$out"/first/*.dsc "$out"/first/*.debian.tar.xz; do
  cmp "$file" "$out/second/elsewhere/$(basename "$file")" || fail "Two builds gave different bytes."
done
echo "Two builds gave the same bytes."
lintian --fail-on error,warning "$out"/first/*.changes
desktop-file-validate "$root"/app/packaging/*.desktop
appstreamcli validate --no-net "$root"/app/packaging/*.metainfo.xml
mv "$out"/first/*.deb "$out"/first/*.dsc "$out"/first/*.debian.tar.xz "$out"/
