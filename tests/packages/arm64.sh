#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# arm64.sh FOLDER [core]: what is committed here, built for arm64 by a cross compiler in a Debian 12 in FOLDER, and tried
# under qemu: the tests of base, pack and store, then (not with `core`) the packs and one picture of the first page.
# Needs root and debootstrap. The system itself is left alone: a second architecture in it would change its packages.
set -euo pipefail

folder=$(readlink -m "${1:?an empty folder, or one this script made before}")
extent=${2:-whole}
here=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)

tools=(
  ca-certificates ccache cmake g++ g++-12-aarch64-linux-gnu gettext git ninja-build pkg-config python3 qemu-user-static
  qt6-base-dev-tools qt6-declarative-dev-tools qt6-l10n-tools qt6-tools-dev-tools libcli11-dev libexpected-dev
  nlohmann-json3-dev fonts-noto-core
)
libraries=(
  libcairo2-dev libcmark-dev libcups2-dev libfreetype-dev libgettextpo-dev libgl1-mesa-dev libgmock-dev libgtest-dev
  libicu-dev libqrcodegencpp-dev libseccomp-dev libsodium-dev libsqlite3-dev libstemmer-dev libyaml-cpp-dev
  qt6-base-dev qt6-declarative-dev qt6-speech-dev qt6-svg-dev qt6-tools-dev
  qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qt-labs-qmlmodels
  qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-templates qml6-module-qtquick-layouts
  qml6-module-qtquick-window
)

[[ -d $folder/usr ]] || debootstrap --variant=minbase bookworm "$folder"
mountpoint -q "$folder/proc" || mount --bind /proc "$folder/proc"
mountpoint -q "$folder/dev" || mount --rbind --make-rslave /dev "$folder/dev"
trap 'umount -l "$folder/proc" "$folder/dev"' EXIT
cp -L /etc/resolv.conf "$folder/etc/resolv.conf"

inside() {
  chroot "$folder" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    PKG_CONFIG_LIBDIR=/usr/lib/aarch64-linux-gnu/pkgconfig:/usr/share/pkgconfig \
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software sh -ec "mkdir -p /root/amparo; cd /root/amparo; $*"
}

inside dpkg --add-architecture arm64
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends "${tools[@]}" "${libraries[@]/%/:arm64}" > "$folder/install.log"

# The source is new each time, what was built before is kept.
git clone -q --no-hardlinks "$here" "$folder/root/new"
rm -rf "$folder/root/new/build"
[[ ! -d $folder/root/amparo/build ]] || mv "$folder/root/amparo/build" "$folder/root/new/build"
rm -rf "$folder/root/amparo"
mv "$folder/root/new" "$folder/root/amparo"

echo "arm64: configure"
inside cmake -G Ninja -B build/arm64 -DCMAKE_BUILD_TYPE=Release -DCMAKE_SYSTEM_NAME=Linux \
  -DCMAKE_SYSTEM_PROCESSOR=aarch64 -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++-12 \
  -DCMAKE_LIBRARY_ARCHITECTURE=aarch64-linux-gnu -DCMAKE_CROSSCOMPILING_EMULATOR=/usr/bin/qemu-aarch64-static \
  -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
  -DAMPARO_PUBLIC_KEYS=/root/amparo/build/keys/development.pub \
  -DAMPARO_SECRET_KEY=/root/amparo/build/keys/development.key > "$folder/configure.log"

echo "arm64: the core and amparo-pack"
inside cmake --build build/arm64 --target amparo-pack
inside "test -e build/keys/development.key || { mkdir -p build/keys; \
  qemu-aarch64-static build/arm64/bin/amparo-pack keygen --out build/keys; }"
inside cmake --build build/arm64 --target core_tests

echo "arm64: tests of the core, under qemu"
inside "ctest --test-dir build/arm64 --output-on-failure --no-tests=error -R '^(unit\\.(base|pack|store)|hostile)\\.'"
[[ $extent == whole ]] || exit 0

echo "arm64: the packs and the program"
inside cmake --build build/arm64 --target amparo amparo-shots packs
inside qemu-aarch64-static build/arm64/bin/amparo-shots --page home --language en --size 360x720 --out build/arm64/home.png
echo "$folder/root/amparo/build/arm64/home.png"
