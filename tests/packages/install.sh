#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh FOLDER: takes the packages of FOLDER through their life in a fresh Debian 12 and says what they leave
# behind: installed, started by nobody in particular, upgraded, removed, purged. Needs root. The system is one that
# debootstrap makes in FOLDER/root, or AMPARO_PACKAGE_ROOT; it is laid under the trial and never written to.
set -euo pipefail

if [[ ${2:-} != --inside ]]; then exec unshare --mount --propagation private "$0" "$1" --inside; fi
folder=$(cd "$1" && pwd)
base=${AMPARO_PACKAGE_ROOT:-$folder/root}
if [[ ! -e $base/etc/debian_version ]]; then
  debootstrap --variant=minbase bookworm "$base" > "$folder/debootstrap.log"
fi

# Whatever is made below lives in memory and is gone with this process.
trial=$(mktemp -d)
mount -t tmpfs -o mode=755 trial "$trial"
mkdir -p "$trial"/{above,work,root}
mount -t overlay -o "lowerdir=$base,upperdir=$trial/above,workdir=$trial/work" overlay "$trial/root"
root=$trial/root
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
mount --bind /dev "$root/dev"
chmod 1777 "$root/tmp"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"

inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
quietly() { "$@" > "$trial/log" 2>&1 || { cat "$trial/log" >&2; echo "Failed: $*" >&2; exit 1; }; }
as_a_person() {
  chroot --userspec=65534:65534 "$root" env -i HOME=/tmp/person PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$@"
}
# Every name on the system with its kind and mode, and the state of every package.
everything() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/lib/dpkg -o -path ./var/log \
    -o -path ./var/cache -o -path ./var/lib/apt \) -prune -o -printf '%p %y %m\n' | sort)
  inside dpkg-query -W -f '${Package} ${db:Status-Abbrev} ${Version}\n'
}
version_of() { inside dpkg-query -W -f '${Version}' "$1"; }

# The same packages with a version that is one step newer.
write_newer() {
  local package=$1 version=$2 unpacked=$trial/unpacked
  rm -rf "$unpacked"
  dpkg-deb -R "$package" "$unpacked"
  sed -i "s/$version/$version+newer/" "$unpacked/DEBIAN/control"
  dpkg-deb --root-owner-group -b "$unpacked" "$root/tmp/newer-$(basename "$package")" > /dev/null
}

packages=("$folder"/amparo_*.deb "$folder"/amparo-packs_*.deb "$folder"/amparo-kiosk_*.deb)
version=$(dpkg-deb -f "${packages[0]}" Version)
cp "${packages[@]}" "$root/tmp/"
needs=$(dpkg-deb -f "${packages[0]}" Depends | tr ',' '\n' | grep -v amparo-packs | paste -sd,)
quietly inside apt-get update -qq
quietly inside apt-get satisfy -qq -y --no-install-recommends "$needs"
mkdir -m 777 "$root/tmp/person"
everything > "$trial/before"

echo "Install"
quietly inside sh -c 'dpkg -i /tmp/amparo*.deb'
echo "Start, as nobody in particular: $(as_a_person amparo --version)"
as_a_person amparo --self-test
[[ -z $(find "$root/tmp/person" -mindepth 1) ]] || { find "$root/tmp/person" >&2; echo "It left files at home." >&2; exit 1; }
for country in us de at; do
  [[ -s $root/usr/share/amparo/packs/$country.amparo ]] || { echo "No pack of $country" >&2; exit 1; }
done
quietly inside dpkg --verify amparo amparo-packs amparo-kiosk

echo "Upgrade"
for package in "${packages[@]}"; do write_newer "$package" "$version"; done
quietly inside sh -c 'dpkg -i /tmp/newer-*.deb'
[[ $(version_of amparo) == "$version+newer" ]] || { echo "The newer version was not taken." >&2; exit 1; }
as_a_person amparo --version > /dev/null

echo "Remove, purge"
quietly inside dpkg -r amparo-kiosk amparo amparo-packs
quietly inside dpkg -P amparo-kiosk amparo amparo-packs
everything > "$trial/after"
diff "$trial/before" "$trial/after" || { echo "The packages left this behind." >&2; exit 1; }
echo "Nothing is left behind."
